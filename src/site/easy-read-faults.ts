/** What may stand between the lines of an Easy Read page: a heading, or a button to reach somebody. */
const between = /^(?:## |<Contact\b)/;
/** One idea needs no more: a question and its answer, or a thing and a word on it. */
const mostSentences = 2;

/**
 * Easy Read is one idea a line and a drawing beside each: words outside `<Line picture="…">`, a line
 * without words, and a line of more than one idea, with file and line.
 */
export function easyReadFaults(file: string, source: string): string[] {
  const lines = source.split('\n');
  const faults: string[] = [];
  let inside: { readonly at: number; readonly words: string[] } | undefined;
  for (let at = lines.indexOf('---', 1) + 1; at < lines.length; at++) {
    const line = lines[at]?.trim() ?? '';
    const fault = (what: string, place = at) => faults.push(`${file}:${place + 1} Line: ${what}`);
    if (line.startsWith('<Line')) {
      if (!/^<Line picture="[^"]+">$/.test(line)) {
        fault('write <Line picture="…"> on a line of its own, the words below it, then </Line>');
      }
      inside = { at, words: [] };
    } else if (line === '</Line>') {
      const words = inside?.words.join(' ') ?? '';
      if (words === '') fault('has no words; write one idea in it');
      const sentences = words.replace(/<[^>]*>/g, 'x').split(/[.!?][”’)]*\s+(?=\S)/).length;
      if (sentences > mostSentences) {
        fault(
          `has ${sentences} sentences, at most ${mostSentences} here; give the rest a line of its own`,
          inside?.at,
        );
      }
      inside = undefined;
    } else if (line !== '') {
      if (inside !== undefined) inside.words.push(line);
      else if (!between.test(line)) {
        fault(`"${line}" has no drawing beside it; put it into <Line picture="…">`);
      }
    }
  }
  return faults;
}

/** The first drawing of a Welsh page that its English page does not have in that place. */
export function otherDrawings(page: { file: string; source: string }, english: string): string[] {
  const [here, there] = [drawings(page.source), drawings(english)];
  const place = Array.from({ length: Math.max(here.length, there.length) }).findIndex(
    (_, at) => here[at]?.name !== there[at]?.name,
  );
  if (place === -1) return [];
  const [one, other] = [here[place]?.name ?? 'none', there[place]?.name ?? 'none'];
  const at = here[place]?.at ?? page.source.split('\n').length;
  return [
    `${page.file}:${at} Line: drawing ${place + 1} is "${one}" and the English page has "${other}"; give each line the drawing of the English one`,
  ];
}

function drawings(source: string): { name: string | undefined; at: number }[] {
  return source.split('\n').flatMap((line, index) => {
    const [, name] = /^<Line picture="([^"]+)">$/.exec(line.trim()) ?? [];
    return name === undefined ? [] : [{ name, at: index + 1 }];
  });
}
