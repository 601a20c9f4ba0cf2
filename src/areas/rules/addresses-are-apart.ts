import { forceFile } from '../area-files.ts';
import type { AreaRule } from './area-rule.ts';

export const addressesAreApart: AreaRule = {
  name: 'addresses-are-apart',
  why: 'One address, one page: a force must not stand where a council does.',
  *check({ authorities, forces }) {
    const ids = new Set(authorities.map(({ id }) => id));
    const seen = new Set<string>();
    for (const { id, address = id } of forces) {
      if (ids.has(address) || seen.has(address)) {
        const message = `its page would be /areas/${address}/, which is another's; write address: ${id}-police`;
        yield { file: forceFile(id), path: ['address'], message };
      }
      seen.add(address);
    }
  },
};
