import type { Directory } from './directory.ts';
import type { Chain } from './schema/chain.ts';

const topic = 'running-away';

/**
 * Whom to try first in each nation where nothing more is known than that a child has left or may leave.
 * @throws where the directory has no such chain.
 */
export function leavingChain({ chains }: Pick<Directory, 'chains'>): Chain {
  const chain = chains.find(({ id }) => id === topic);
  if (chain === undefined) {
    throw new Error(
      `content/chains/${topic}.yaml is missing; pages of areas and the last card of a session take from it whom to try. Put it back.`,
    );
  }
  return chain;
}
