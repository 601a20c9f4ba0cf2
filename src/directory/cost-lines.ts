import type { Channel } from './schema/channel.ts';
import type { Service } from './schema/service.ts';

export interface CostLine {
  readonly means: 'calls' | 'texts' | 'online';
  readonly cost: Channel['cost'];
  readonly bill: Channel['bill'];
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
const worst: readonly Channel['cost'][] = ['free', 'standard', 'charged', 'unknown'];

/**
 * What each means of contact costs, each said once. Where a service's lines differ, the dearest is
 * told, and "unknown" before all.
 */
export function costLines({ channels }: Pick<Service, 'channels'>): CostLine[] {
  const lines = new Map<CostLine['means'], CostLine>();
  for (const { type, cost, bill } of channels) {
    const means = meansOf[type];
    if (means === undefined) continue;
    const known = lines.get(means);
    if (known === undefined) lines.set(means, { means, cost, bill });
    else
      lines.set(means, {
        means,
        cost: worst.indexOf(cost) > worst.indexOf(known.cost) ? cost : known.cost,
        bill: known.bill === bill ? bill : 'unknown',
      });
  }
  return [...lines.values()];
}
