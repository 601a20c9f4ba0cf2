import { textPlaces } from '#directory/rules/text-places.ts';
import { authorityFile, changeFile } from '../area-files.ts';
import type { AreaRule } from './area-rule.ts';

export const daysFit: AreaRule = {
  name: 'days-fit',
  why: 'On the day that one council ends another must begin, or a family is told to call nobody.',
  *check({ authorities, changes }, { parsed, today, complete }) {
    for (const [file, value] of parsed) {
      for (const { path, text } of textPlaces(value)) {
        const field = path.at(-1);
        if ((field !== 'read' && field !== 'checked') || text <= today) continue;
        if (!/^\d{4}-\d\d-\d\d$/.test(text)) continue;
        yield { file, path, message: `${text} has not come yet; write the day it was done` };
      }
    }
    if (!complete) return;
    for (const one of authorities) {
      const file = authorityFile(one.id);
      const { valid_until: last, valid_from: first, replaced_by: successors = [] } = one;
      if ((last === undefined) !== (successors.length === 0)) {
        const missing = last === undefined ? 'valid_until' : 'replaced_by';
        const message = `is missing; an authority that ends has a last day and successors`;
        yield { file, path: [missing], message };
      } else if (last !== undefined) {
        const change = changes.find(({ replaces }) => replaces === one.id);
        const next = dayAfter(last);
        if (change?.id !== next) {
          const message = `${one.id} ends on ${last}, so content/${changeFile(next)} must say who takes over where`;
          yield { file, path: ['valid_until'], message };
        } else if (change.successors.join() !== successors.join()) {
          const message = `must be those of content/${changeFile(next)}: ${change.successors.join(', ')}`;
          yield { file, path: ['replaced_by'], message };
        }
      }
      const begins = changes.find((change) => change.successors.includes(one.id));
      if (first !== begins?.id) {
        const message =
          begins === undefined
            ? `no file of areas/changes/ begins ${one.id}; write one, or take this line out`
            : `must be ${begins.id}, the day on which ${begins.replaces} ends; found ${first ?? 'nothing'}`;
        yield { file, path: ['valid_from'], message };
      }
    }
  },
};

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
