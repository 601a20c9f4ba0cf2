import { canBeDialled } from '#directory/rules/uk-numbers.ts';
import { authorityFile } from '../area-files.ts';
import type { AreaRule } from './area-rule.ts';

export const numbersReachSomeone: AreaRule = {
  name: 'numbers-reach-someone',
  why: 'A wrong number costs a frightened child the courage to try again.',
  *check({ authorities }) {
    for (const { id, children_services: services } of authorities) {
      const file = authorityFile(id);
      const seen = new Set<string>();
      for (const [index, { value, dial, when, evidence }] of (services?.numbers ?? []).entries()) {
        const path = ['children_services', 'numbers', index];
        const digits = value.replaceAll(' ', '');
        if (!/^\d+$/.test(digits)) {
          const message = `write the number alone, in digits and spaces; found "${value}"`;
          yield { file, path: [...path, 'value'], message };
        } else if (digits !== dial) {
          const message = `must be the digits of "${value}"; write '${digits}'; found "${dial}"`;
          yield { file, path: [...path, 'dial'], message };
        } else if (!canBeDialled('phone', dial)) {
          const message = `"${dial}" can't be rung in the UK; check every digit against the source`;
          yield { file, path: [...path, 'dial'], message };
        }
        if (seen.has(`${dial} ${when}`)) {
          const message = `stands here twice for the same time; keep one of the two`;
          yield { file, path: [...path, 'value'], message };
        }
        seen.add(`${dial} ${when}`);
        if (evidence === 'by-definition') {
          const message =
            'by-definition is for emergency numbers; a council’s number needs page or dated-check';
          yield { file, path: [...path, 'evidence'], message };
        }
      }
    }
  },
};
