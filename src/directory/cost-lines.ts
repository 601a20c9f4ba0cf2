import type { Channel } from './schema/channel.ts';
import type { Service } from './schema/service.ts';

export interface CostLine {
  readonly means: 'calls' | 'texts' | 'online';
  readonly cost: Channel['cost'];
  readonly bill: Channel['bill'];
  /** The numbers it is true of, where others of the same means cost something else; else none. */
  readonly values: readonly string[];
}

const meansOf: Partial<Record<Channel['type'], CostLine['means']>> = {
  phone: 'calls',
  relay: 'calls',
  text: 'texts',
  webchat: 'online',
  email: 'online',
  'online-form': 'online',
  bsl: 'online',
  app: 'online',
  whatsapp: 'online',
};
/** What each means of contact costs, each said once; where a service's lines differ, each line's own. */
export function costLines({ channels }: Pick<Service, 'channels'>): CostLine[] {
  const lines = channels.flatMap(({ type, cost, bill, value }) => {
    const means = meansOf[type];
    return means === undefined ? [] : [{ means, cost, bill, value }];
  });
  const groups = Map.groupBy(lines, ({ means, cost, bill }) => `${means} ${cost} ${bill}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { means, cost, bill } = first;
    const isAll = lines.filter((one) => one.means === means).length === group.length;
    return [{ means, cost, bill, values: isAll ? [] : group.map(({ value }) => value) }];
  });
}
