import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** What a page says, for comparison. */
export interface PageText {
  /** Words as they are read, blocks on lines of their own; then what links ring, text or write to. */
  readonly text: string;
  readonly title: string;
  /** Where the page sends browsers by itself (`<meta http-equiv="refresh">`). */
  readonly refresh: string | undefined;
}

/** What holds no words for people, and how its inside is read. */
const unread: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
};
/** These stand inside a line; any other tag begins one. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Seen by nobody, and used to write numbers apart. */
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** More words than any page has; some signs become eighteen when they are made plain. */
const mostWords = 1_000_000;

/**
 * The words of an HTML page, whatever is wrong with it. Only tags and text are read, one after the
 * other, and no tree is made: a page made to grow without end when its tree is built costs no more here
 * than its own bytes.
 */
export function pageText(html: string): PageText {
  let text = '';
  let title = '';
  let refresh: string | undefined;
  let within = '';
  const links: string[] = [];
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag({ tagName, attrs }) {
        const mode = unread[tagName] ?? (tagName === 'title' ? TokenizerMode.RCDATA : undefined);
        if (mode !== undefined) {
          tokenizer.state = mode;
          within = tagName;
        }
        if (!inline.has(tagName)) text += '\n';
        const attribute = (name: string): string =>
          attrs.find((one) => one.name === name)?.value ?? '';
        const link = tagName === 'a' ? attribute('href') : '';
        if (/^(?:tel|sms|mailto):/i.test(link)) links.push(decoded(link));
        if (tagName === 'img') text += attribute('alt');
        if (tagName === 'meta' && attribute('http-equiv').toLowerCase() === 'refresh') {
          refresh ??= /^\s*\d+\s*[;,]\s*url\s*=\s*['"]?([^'"]+)/i.exec(attribute('content'))?.[1];
        }
      },
      onEndTag({ tagName }) {
        if (tagName === within) within = '';
        if (!inline.has(tagName)) text += '\n';
      },
      onCharacter: read,
      onWhitespaceCharacter: read,
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof() {},
    },
  );
  function read({ chars }: Token.CharacterToken): void {
    if (within === '') text += chars;
    else if (within === 'title') title += chars;
  }
  tokenizer.write(html, true);
  return {
    text: plain(`${text.slice(0, mostWords)}\n${links.join('\n').slice(0, mostWords)}`),
    title: plain(title.slice(0, mostWords)),
    refresh,
  };
}

function plain(words: string): string {
  return words
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

/** `tel:0800%201111` as people would read it. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
