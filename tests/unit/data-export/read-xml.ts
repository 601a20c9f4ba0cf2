/** An element of XML: its name, attributes, children, and the text between them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Reads XML by its letter, as a feed reader does: throws at the first thing that is not well-formed. */
export function readXml(source: string): XmlElement {
  const text = source.replace(/^<\?xml version="1.0" encoding="utf-8"\?>\s*/, '');
  if (text === source) throw new Error('It does not say that it is XML.');
  let at = 0;
  const words = (raw: string): string =>
    raw.replace(/&[^;]*;?|</g, (sign) => {
      const word = entities[sign];
      if (word === undefined) throw new Error(`"${sign}" stands in words.`);
      return word;
    });
  const element = (): XmlElement => {
    const open = /^<([a-z]+)((?:\s+[a-z:]+="[^"<]*")*)\s*(\/?)>/.exec(text.slice(at));
    if (open === null) throw new Error(`No element begins at "${text.slice(at, at + 30)}".`);
    const [whole, name = '', given = '', isClosed] = open;
    at += whole.length;
    const attributes = Object.fromEntries(
      [...given.matchAll(/([a-z:]+)="([^"]*)"/g)].map(([, key = '', raw = '']) => [
        key,
        words(raw),
      ]),
    );
    const children: XmlElement[] = [];
    let inside = '';
    while (isClosed === '') {
      const next = text.indexOf('<', at);
      if (next < 0) throw new Error(`<${name}> is not closed.`);
      inside += words(text.slice(at, next));
      at = next;
      if (text.startsWith(`</${name}>`, at)) {
        at += name.length + 3;
        break;
      }
      children.push(element());
    }
    return { name, attributes, children, text: inside.trim() };
  };
  const root = element();
  if (text.slice(at).trim() !== '') throw new Error('Something follows the end.');
  return root;
}
