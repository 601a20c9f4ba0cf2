import { pinFile } from '#directory/line-files.ts';
import { comparePins } from '#directory/rules/claims-are-pinned.ts';
import { authorityFile, forceFile } from '../area-files.ts';
import { authorityLines, forceLines } from '../pinned-area-lines.ts';
import type { AreaRule } from './area-rule.ts';

export const areaClaimsArePinned: AreaRule = {
  name: 'area-claims-are-pinned',
  why: 'One slip or one bad edit must not be enough to publish a wrong number for a whole city.',
  *check({ authorities, forces }, { pins, ids }) {
    for (const one of authorities) {
      const files = { record: authorityFile(one.id), pins: pinFile(one.id, 'authorities') };
      yield* comparePins(files, authorityLines(one), pins.get(files.pins) ?? []);
    }
    for (const one of forces) {
      const files = { record: forceFile(one.id), pins: pinFile(one.id, 'forces') };
      yield* comparePins(files, forceLines(one), pins.get(files.pins) ?? []);
    }
    for (const file of pins.keys()) {
      const [, folder, id = ''] = /^pinned\/(authorities|forces)\/(.*)\.txt$/.exec(file) ?? [];
      if (folder === undefined || ids[folder as keyof typeof ids].has(id)) continue;
      const message = `pins what is not there; take this file out, or write content/areas/${folder}/${id}.yaml`;
      yield { file, path: [], message };
    }
  },
};
