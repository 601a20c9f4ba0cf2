import type { Channel } from '../schema/channel.ts';
import type { Service } from '../schema/service.ts';
import { serviceFile, type Rule, type RuleFinding } from './rule.ts';

export const limitsAreSaid: Rule = {
  name: 'limits-are-said',
  why: 'A list shows one number of a service without its label: nobody may ring the one of another nation, or text 999 from a phone that was never registered.',
  *check({ services }) {
    for (const service of services) {
      const file = serviceFile(service.id);
      for (const [place, channel] of service.channels.entries()) {
        for (const message of faultsOf(service, channel)) {
          yield { file, path: ['channels', place], message } satisfies RuleFinding;
        }
      }
    }
  },
};

/** What a label says of that kind is true for some people or hours alone. */
const says = /\b(only|register|for professionals|out of hours|when offices)\b/i;

function* faultsOf({ nations, channels }: Service, channel: Channel): Iterable<string> {
  const { type, value, label, limited, nations: own } = channel;
  const like = channels.filter((each) => each.type === type);
  const abroad = own?.find((nation) => !nations.includes(nation));
  if (abroad !== undefined) {
    yield `${value} is for ${abroad}, where the service is not; take it out or add it to the service's nations`;
  }
  const left = nations.find((nation) => !like.some((each) => each.nations?.includes(nation)));
  if (own !== undefined && like.every((each) => each.nations !== undefined) && left !== undefined) {
    yield `every ${type} names its nations, and none is for ${left}; name it at the one that answers there`;
  }
  if (own !== undefined || limited !== undefined) return;
  if (says.test(label)) {
    yield `"${label}" sounds as if it were not for everybody; write limited: yes, and the label stands wherever the way in does, or limited: no`;
  } else if (like.length > 1 && like[0] === channel && 'dial' in channel) {
    yield `is the first of ${like.length} of its kind, which lists show alone; write nations, or limited: yes if its label says whom or when it is for, or limited: no if it is for all`;
  }
}
