import { eachDialled } from './each-dialled.ts';
import { serviceFile, type Rule } from './rule.ts';

export const dialIsTheNumber: Rule = {
  name: 'dial-is-the-number',
  why: 'The number that is shown must be the number that is rung.',
  *check(directory) {
    for (const { service, channel, index } of eachDialled(directory)) {
      const file = serviceFile(service.id);
      const digits = channel.value.replaceAll(' ', '');
      if (!/^\+?\d+$/.test(digits)) {
        yield {
          file,
          path: ['channels', index, 'value'],
          message: `write the number alone, in digits and spaces; found "${channel.value}"`,
        };
      } else if (digits !== channel.dial) {
        yield {
          file,
          path: ['channels', index, 'dial'],
          message: `must be the digits of "${channel.value}"; write '${digits}'; found "${channel.dial}"`,
        };
      }
    }
  },
};
