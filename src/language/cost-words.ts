import type { Channel } from '#directory/schema/channel.ts';
import type { Say } from './words.ts';

type Priced = Pick<Channel, 'cost' | 'bill'>;

/** What shows on the bills of a few networks is charged there: “Free” alone would say too much. */
const isMostlyFree = ({ cost, bill }: Priced) => cost === 'free' && bill === 'mostly-not-shown';

/** Whether nobody pays for a way in, whatever their network. */
export function isFreeForAll(channel: Priced): boolean {
  return channel.cost === 'free' && !isMostlyFree(channel);
}

/** What a way in costs. */
export function costInWords(channel: Priced, say: Say): string {
  return say(`service.cost.${isMostlyFree(channel) ? 'mostly_free' : channel.cost}`);
}

/** What a call or text costs, and what it leaves on the bill; as one where both depend on the network. */
export function costAndBill(channel: Priced, say: Say): string[] {
  return isMostlyFree(channel)
    ? [say('service.mostly_free')]
    : [costInWords(channel, say), say(`service.bill.${channel.bill.replaceAll('-', '_')}`)];
}
