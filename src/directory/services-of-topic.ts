import type { Directory } from './directory.ts';
import type { Service } from './schema/service.ts';
import type { Topic } from './schema/topic.ts';

/** A service with this many topics or more talks about anything. */
const generalist = 8;

export interface TopicServices {
  readonly young: readonly Service[];
  /** For parents, carers and other adults, and not for young people. */
  readonly adults: readonly Service[];
  /** For professionals only. */
  readonly professionals: readonly Service[];
}

/**
 * The services of a topic, each in one group. Those for the whole UK come before those for a part of
 * it, so that what stands first helps most; within both, what the topic's chains name, then lines of
 * the topic's own, then those that talk about anything. Those with a website only come last.
 */
export function servicesOfTopic(directory: Directory, topic: Topic): TopicServices {
  const chain = directory.chains.find((one) => one.id === topic.id);
  const inChain = (audience: 'child' | 'parent') =>
    new Set(chain === undefined ? [] : Object.values(chain[audience]).flat());
  const all = directory.services.filter((service) => service.topics.includes(topic.id));
  const order = (services: readonly Service[], first: ReadonlySet<string>) => {
    const weight = (service: Service) =>
      (service.listing === 'link-only' ? 32 : 0) +
      (4 - service.nations.length) * 4 +
      (service.topics.length >= generalist ? 2 : 0) +
      (first.has(service.id) ? 0 : 1);
    return [...services].sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
  };
  const isYoung = (one: Service) => one.who.includes('child') || one.who.includes('young_adult');
  const isFamily = (one: Service) => one.who.includes('parent') || one.who.includes('other_family');
  return {
    young: order(all.filter(isYoung), inChain('child')),
    adults: order(
      all.filter((one) => !isYoung(one) && isFamily(one)),
      inChain('parent'),
    ),
    professionals: order(
      all.filter((one) => !isYoung(one) && !isFamily(one)),
      new Set(),
    ),
  };
}
