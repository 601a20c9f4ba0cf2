import type { Mutations } from './look-up-words.ts';

/** The names that a mutated Welsh one may stand for, itself not among them: `nghaerdydd` may be `caerdydd`. */
export function undoMutation(name: string, mutations: Mutations): string[] {
  return mutations.flatMap(([start, plain]) =>
    name.startsWith(start) ? [plain + name.slice(start.length)] : [],
  );
}
