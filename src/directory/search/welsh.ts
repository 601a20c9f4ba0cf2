/**
 * Undoing the changes that Welsh makes to the first letter of a word. What is typed may come from
 * several plain words, so candidates are made and only those in our Welsh word list are kept.
 */
const undone =
  'ngh c|mh p|nh t|ng g c|ph p|th t|ch c|dd d|b p|d t|g c|f b m|m b|n d|l ll gl|r rh gr'
    .split('|')
    .map((line) => line.split(' '));

/** Plain Welsh words that the mutated one may stand for; at least 3 letters; never the word itself. */
export function undoMutation(word: string, welsh: ReadonlySet<string>): string[] {
  if (word.length < 3) return [];
  const plain = undone.flatMap(([start = '', ...letters]) =>
    word.startsWith(start) ? letters.map((letter) => letter + word.slice(start.length)) : [],
  );
  if (/^[aeiouwy]/.test(word)) plain.push(`g${word}`);
  if (/^h[aeiouwy]/.test(word)) plain.push(word.slice(1));
  return plain.filter((candidate) => welsh.has(candidate));
}

/** Small words of a Welsh sentence that no English sentence has. */
export const welshSmallWords: ReadonlySet<string> = new Set(
  'mae maen dw dwi dwin dwim rwy rwyn rydw yn wedi fy ddim sai sgen sdim nhw oes gyda efo isio isho eisiau moyn mewn trw rhywun rywun heno'.split(
    ' ',
  ),
);
