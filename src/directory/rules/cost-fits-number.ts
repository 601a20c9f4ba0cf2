import { eachDialled } from './each-dialled.ts';
import { serviceFile, type Rule } from './rule.ts';
import { nationalNumber } from './uk-numbers.ts';

/**
 * What a call costs follows from its number (Ofcom, National Telephone Numbering Plan): 0800, 0808
 * and 116 numbers are free from every UK phone, and so are 999, 112, 111, 105 and (since April 2020) 101.
 * Calls to 01, 02 and 03 are ordinary calls. 084 and 087 carry a service charge on top.
 */
const kinds = [
  { form: /^(080[08]|116\d{3}$|999$|112$|111$|105$|101$)/, says: 'is always free', cost: 'free' },
  { form: /^0[123]/, says: 'costs as an ordinary call', cost: 'standard' },
  { form: /^08[47]/, says: 'has a service charge', cost: 'charged' },
] as const;

export const costFitsNumber: Rule = {
  name: 'cost-fits-number',
  why: 'A child without credit trusts the word free; a wrong "charged" keeps them from calling.',
  *check(directory) {
    for (const { service, channel, index } of eachDialled(directory)) {
      if (channel.type !== 'phone' || channel.cost === 'unknown') continue;
      const kind = kinds.find(({ form }) => form.test(nationalNumber(channel.dial)));
      if (!kind || kind.cost === channel.cost) continue;
      yield {
        file: serviceFile(service.id),
        path: ['channels', index, 'cost'],
        message: `${channel.value} ${kind.says}; write ${kind.cost}; found "${channel.cost}"`,
      };
    }
  },
};
