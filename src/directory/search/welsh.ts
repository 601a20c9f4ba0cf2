/**
 * Undoing the changes that Welsh makes to the first letter of a word. What is typed may come from
 * several plain words, so candidates are made and only those in our Welsh word list are kept.
 */
const undone: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ngh/, ['c']],
  [/^mh/, ['p']],
  [/^nh/, ['t']],
  [/^ng/, ['g', 'c']],
  [/^ph/, ['p']],
  [/^th/, ['t']],
  [/^ch/, ['c']],
  [/^dd/, ['d']],
  [/^b/, ['p']],
  [/^d/, ['t']],
  [/^g/, ['c']],
  [/^f/, ['b', 'm']],
  [/^m/, ['b']],
  [/^n/, ['d']],
  [/^l/, ['ll', 'gl']],
  [/^r/, ['rh', 'gr']],
  [/^(?=[aeiouwy])/, ['g']],
  [/^h(?=[aeiouwy])/, ['']],
];

/** Plain Welsh words that the mutated one may stand for; at least 3 letters; never the word itself. */
export function undoMutation(word: string, welsh: ReadonlySet<string>): string[] {
  if (word.length < 3) return [];
  return undone
    .filter(([start]) => start.test(word))
    .flatMap(([start, plain]) => plain.map((letters) => word.replace(start, letters)))
    .filter((candidate) => candidate !== word && welsh.has(candidate));
}
