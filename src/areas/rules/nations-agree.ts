import { authorityFile } from '../area-files.ts';
import { nationOfRegion } from '../regions.ts';
import type { AreaRule } from './area-rule.ts';

export const nationsAgree: AreaRule = {
  name: 'nations-agree',
  why: 'The nation decides which lines and which law are shown first.',
  *check({ authorities, forces }) {
    const byId = new Map(forces.map((force) => [force.id, force]));
    for (const one of authorities) {
      const file = authorityFile(one.id);
      const force = byId.get(one.force);
      if (force !== undefined && !force.nations.includes(one.nation)) {
        const message = `${one.force} is a force of ${force.nations.join(', ')}, and ${one.id} is in ${one.nation}`;
        yield { file, path: ['force'], message };
      }
      if (nationOfRegion(one.region) !== one.nation) {
        const wanted = one.nation === 'england' ? 'a region of England' : one.nation;
        const message = `must be ${wanted}; found "${one.region}"`;
        yield { file, path: ['region'], message };
      }
      if (one.code !== undefined && !one.code.startsWith(letters[one.nation])) {
        const message = `codes of ${one.nation} start with ${letters[one.nation]}; found "${one.code}"`;
        yield { file, path: ['code'], message };
      }
      for (const key of ['name_welsh', 'short_name_welsh'] as const) {
        if (one.nation !== 'wales' || one[key] !== undefined) continue;
        yield { file, path: [key], message: 'is missing; a council of Wales has a Welsh name' };
      }
    }
  },
};

const letters = { england: 'E', wales: 'W', scotland: 'S', 'northern-ireland': 'N' } as const;
