import { forceFile } from '../area-files.ts';
import { forceSlug } from '../area-paths.ts';
import type { AreaRule } from './area-rule.ts';

export const addressesAreApart: AreaRule = {
  name: 'addresses-are-apart',
  why: 'One address, one page: a force must not stand where a council does.',
  *check({ authorities, forces }) {
    const ids = new Set(authorities.map(({ id }) => id));
    for (const { id } of forces) {
      const slug = forceSlug(id, ids);
      if (!ids.has(slug) && !forces.some((other) => other.id === slug && other.id !== id)) continue;
      const message = `its page would be /areas/${slug}/, which is another's; give this file another name`;
      yield { file: forceFile(id), path: [], message };
    }
  },
};
