import { eachDialled } from './each-dialled.ts';
import { serviceFile, type Rule } from './rule.ts';
import { nationalNumber } from './uk-numbers.ts';

export const retiredNumbersStayOut: Rule = {
  name: 'retired-numbers-stay-out',
  why: 'A number that was given up may by now ring in somebody else’s home.',
  *check(directory) {
    const gone = new Map(
      directory.retired
        .filter(({ kind }) => kind === 'number')
        .map(({ id, was }) => [nationalNumber(was.replace(/[^\d+]/g, '')), id]),
    );
    for (const { service, channel, index } of eachDialled(directory)) {
      const record = gone.get(nationalNumber(channel.dial));
      if (record === undefined) continue;
      yield {
        file: serviceFile(service.id),
        path: ['channels', index, 'dial'],
        message: `${channel.value} is retired (retired/${record}.yaml); use the number that took its place`,
      };
    }
  },
};
