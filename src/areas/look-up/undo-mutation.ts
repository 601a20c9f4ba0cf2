/** What a Welsh word may begin with after `yn`, `i`, `o`, `ger`, `a`, and the letters that it stands for. */
const mutations: readonly (readonly [start: string, plain: string])[] = [
  ['ngh', 'c'],
  ['mh', 'p'],
  ['nh', 't'],
  ['ng', 'g'],
  ['m', 'b'],
  ['n', 'd'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'c'],
  ['f', 'b'],
  ['f', 'm'],
  ['dd', 'd'],
  ['ph', 'p'],
  ['th', 't'],
  ['ch', 'c'],
  ['l', 'll'],
  ['r', 'rh'],
  ['', 'g'],
];

/** The names that a mutated Welsh one may stand for, itself not among them: `nghaerdydd` may be `caerdydd`. */
export function undoMutation(name: string): string[] {
  return mutations.flatMap(([start, plain]) =>
    name.startsWith(start) ? [plain + name.slice(start.length)] : [],
  );
}
