import { Document, isMap, isScalar, isSeq, Scalar, visit, type ToStringOptions } from 'yaml';

/** How the files of content/ are laid out. */
export const houseLayout: ToStringOptions = {
  lineWidth: 96,
  flowCollectionPadding: false,
  singleQuote: true,
};

/** Text that a YAML reader might take for a number or a time stands in quotes. */
const quoted = new Set(['dial', 'opens', 'closes', 'min', 'max']);

/** A record as a file of content/, its keys in the order in which they are given. */
export function houseYaml(record: object): string {
  const document = new Document(record);
  layOut(document);
  return document.toString(houseLayout);
}

/** Lists of words and periods on one line, times and digits in quotes. */
function layOut(document: Document): void {
  visit(document, {
    Seq(_key, seq) {
      if (seq.items.every((item) => isScalar(item) && String(item.value).length < 50)) {
        // Sentences about a service stand one a line, however short.
        const isWords = seq.items.some((item) => isScalar(item) && /\s/.test(String(item.value)));
        if (!isWords) seq.flow = true;
      }
    },
    Map(_key, map) {
      if (map.has('opens') && map.has('closes') && map.has('days')) map.flow = true;
    },
    Pair(_key, { key, value }) {
      if (isScalar(key) && quoted.has(String(key.value)) && isScalar(value)) {
        value.type = Scalar.QUOTE_SINGLE;
      }
    },
  });
  // A list of periods holds one a line.
  visit(document, {
    Seq(_key, seq) {
      if (seq.items.some((item) => isMap(item) || isSeq(item))) seq.flow = false;
    },
  });
}
