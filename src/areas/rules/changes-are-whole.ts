import { changeFile } from '../area-files.ts';
import type { AreaRule } from './area-rule.ts';

export const changesAreWhole: AreaRule = {
  name: 'changes-are-whole',
  why: 'A village that the change forgets would fall to nobody on the day.',
  *check({ districts, places, changes }, { complete }) {
    if (!complete) return;
    for (const { id, replaces, successors, ...change } of changes) {
      const file = changeFile(id);
      const wanted = {
        districts: new Set(
          districts
            .filter(({ shares }) => shares.some(({ authority }) => authority === replaces))
            .map(({ code }) => code),
        ),
        places: new Set(
          places
            .filter(({ authorities }) => authorities.includes(replaces))
            .map(({ name }) => name),
        ),
      };
      for (const key of ['districts', 'places'] as const) {
        for (const name of wanted[key]) {
          if (Object.hasOwn(change[key], name)) continue;
          const message = `lacks ${name}, a part of ${replaces}; write which of ${successors.join(', ')} takes it over`;
          yield { file, path: [key], message };
        }
        const all: Readonly<Record<string, string | readonly string[]>> = change[key];
        for (const [name, given] of Object.entries(all)) {
          const path = [key, name];
          if (!wanted[key].has(name)) {
            yield { file, path, message: `is no part of ${replaces}; take it out` };
          }
          for (const one of typeof given === 'string' ? [given] : given) {
            if (successors.includes(one)) continue;
            const message = `${one} does not take over from ${replaces}; write one of ${successors.join(', ')}`;
            yield { file, path, message };
          }
        }
      }
    }
  },
};
