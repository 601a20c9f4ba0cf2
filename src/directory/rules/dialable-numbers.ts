import { eachDialled } from './each-dialled.ts';
import { serviceFile, type Rule } from './rule.ts';
import { canBeDialled } from './uk-numbers.ts';

const inWords = {
  phone: 'rung',
  text: 'texted',
  whatsapp: 'reached by WhatsApp',
  relay: 'reached by Relay UK',
} as const;

export const dialableNumbers: Rule = {
  name: 'dialable-numbers',
  why: 'A wrong number costs a frightened child the courage to try again.',
  *check(directory) {
    for (const { service, channel, index } of eachDialled(directory)) {
      if (canBeDialled(channel.type, channel.dial)) continue;
      yield {
        file: serviceFile(service.id),
        path: ['channels', index, 'dial'],
        message: `"${channel.dial}" can't be ${inWords[channel.type]} in the UK; check every digit against the source`,
      };
    }
  },
};
