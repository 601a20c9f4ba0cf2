/** `E`; the capitals after it are codes of `shortenWords`. */
const mostShared = 5;

/**
 * Writes each phrase of a line (`target|phrase|phrase`) without the words that it shares with the
 * start of the phrase before; a capital says how many, `A` for one. Stems have no capitals.
 */
export function frontCode(line: string): string {
  const [target = '', ...phrases] = line.split('|');
  let before: string[] = [];
  const coded = phrases.map((phrase) => {
    const words = phrase.split(' ');
    let shared = 0;
    while (shared < mostShared && shared < words.length - 1 && words[shared] === before[shared])
      shared++;
    before = words;
    return (shared > 0 ? String.fromCharCode(64 + shared) : '') + words.slice(shared).join(' ');
  });
  return [target, ...coded].join('|');
}

/** The phrases of a line that `frontCode` wrote, or of a plain one, as lists of words. */
export function readLine(line: string): { target: string; phrases: string[][] } {
  const [target = '', ...coded] = line.split('|');
  let before: string[] = [];
  const phrases = coded.map((text) => {
    const shared = /^[A-E]/.test(text) ? text.charCodeAt(0) - 64 : 0;
    const rest = text.slice(shared > 0 ? 1 : 0).split(' ');
    before = [...before.slice(0, shared), ...rest.filter(Boolean)];
    return before;
  });
  return { target, phrases };
}
