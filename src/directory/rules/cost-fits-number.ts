import { kindOfNumber } from '../call-cost.ts';
import { eachDialled } from './each-dialled.ts';
import { serviceFile, type Rule } from './rule.ts';

export const costFitsNumber: Rule = {
  name: 'cost-fits-number',
  why: 'A child without credit trusts the word free; a wrong "charged" keeps them from calling.',
  *check(directory) {
    for (const { service, channel, index } of eachDialled(directory)) {
      if (channel.type !== 'phone' || channel.cost === 'unknown') continue;
      const kind = kindOfNumber(channel.dial);
      if (!kind || kind.cost === channel.cost) continue;
      yield {
        file: serviceFile(service.id),
        path: ['channels', index, 'cost'],
        message: `${channel.value} ${kind.says}; write ${kind.cost}; found "${channel.cost}"`,
      };
    }
  },
};
