import type { Channel } from '#directory/schema/channel.ts';
import type { Service } from '#directory/schema/service.ts';

/**
 * The places that say a way in exists, each once: hosts of pages, and one name for all records, since
 * nobody can tell from their words whether two of them are one.
 */
export function sourcesOfChannel(service: Service, channel: Channel): string[] {
  if (channel.evidence === 'by-definition') return ['by definition'];
  const type = channel.type.replaceAll('-', '_');
  const others = service.sources.filter(
    ({ supports, evidence }) =>
      evidence !== 'listed' && (supports.includes(type) || supports.includes('channels')),
  );
  return [
    ...new Set([channel, ...others].map(({ source }) => (source ? hostOf(source) : 'a record'))),
  ];
}

/** Whether one page or record alone says it. What is true of the number itself needs none. */
export function restsOnOne(service: Service, channel: Channel): boolean {
  return channel.evidence !== 'by-definition' && sourcesOfChannel(service, channel).length === 1;
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
