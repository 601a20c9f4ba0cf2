import type { Provenance } from '#directory/schema/provenance.ts';
import type { Service } from '#directory/schema/service.ts';

/** Where one fact of a service was read or checked. */
export interface SourcedFact extends Omit<Provenance, 'evidence'> {
  readonly evidence: string;
  /** Which part of the service: `phone 0800 1111`, `hours of phone 0800 1111`, `give_a_name`. */
  readonly of: string;
}

/** Where each fact of a service comes from, and the day on which somebody looked. */
export function factsOf({ channels, website, before_you_contact: box, sources }: Service) {
  const facts: SourcedFact[] = [];
  const add = (of: string, { evidence, source, record, read, checked, checked_how }: Provenance) =>
    facts.push({ of, evidence, source, record, read, checked, checked_how });
  for (const channel of channels) {
    const of = `${channel.type} ${channel.value}`;
    add(of, channel);
    if (channel.hours !== 'unknown') add(`hours of ${of}`, channel.hours);
  }
  for (const [question, answer] of Object.entries(box)) {
    if (answer !== 'unknown') add(question, answer);
  }
  if (website !== undefined) {
    const { evidence, read, checked, checked_how } = website;
    facts.push({ of: 'website', evidence, read, checked, checked_how });
  }
  for (const { supports, says, evidence, source, read } of sources) {
    facts.push({ of: supports.join(', '), evidence, source, record: says, read });
  }
  return facts;
}
