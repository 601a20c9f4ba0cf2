/** What must come from the directory by a component, so that it changes in one place. */
const typed: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\d/-])(?:(?:\+44|\(?0)(?:[\s()./\p{Pd}]{0,3}\d){7,13}|116[\s.\p{Pd}]?\d{3}|18 ?00[01]|[678]\d{4}|999|101|105|111|112)(?![\d-])/u,
    'is a number; write <Number of="…" by="…" />, or <Service of="…" />',
  ],
  [
    /\b\d{1,2}(?:[.:]\d\d)? ?(?:[ap]m\b|[ap]\.m\.)|(?<!`)\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\bopen(?: from)? \d{1,2} (?:to|until) \d/i,
    'is an hour; write <Hours of="…" by="…" />',
  ],
  [/\b24\/7\b|\b24 hours a day\b/i, 'is an hour; write <Hours of="…" by="…" />'],
  [/£ ?\d|\b\d+p\b/, 'is a price; write <Contact of="…" by="…" />, which says what it costs'],
  [
    /\bhttps?:\/\/[^\s)"]+|\bwww\.[^\s)"]+|[\w.]+@[\w.]+\.\w+/,
    'is an address; write <Service of="…" /> or name a fact in the head of the page',
  ],
];

/**
 * Numbers, hours, prices and addresses that stand in a page's words, with file and line. Tags and the
 * head of the page are left out.
 */
export function typedFactFaults(file: string, source: string): string[] {
  const lines = source.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return lines.flatMap((line, place) => {
    if (place <= end) return [];
    // Stars and signs of no width would part a number.
    const words = line.replace(/<[^>]*>/g, ' ').replace(/\*|\p{Cf}/gu, '');
    return typed.flatMap(([pattern, what]) => {
      const found = pattern.exec(words)?.[0];
      return found === undefined ? [] : [`${file}:${place + 1} words: "${found}" ${what}`];
    });
  });
}
