import type { Directory } from './directory.ts';
import type { Service } from './schema/service.ts';
import type { Topic } from './schema/topic.ts';

/** A service with this many topics or more talks about anything. */
const generalist = 8;
const emergency = 'emergency-999';
const danger = 'in-danger-now';

export interface TopicServices {
  readonly young: readonly Service[];
  /** For parents, carers and other adults, and not for young people. */
  readonly adults: readonly Service[];
  /** For professionals only. */
  readonly professionals: readonly Service[];
}

/**
 * The services of a topic, each in one group. What the topic's chains name comes first, in their
 * order, then those for the whole UK before those for a part of it, and those with a website only
 * last. Whom a chain names stands there even if the topic is not one of its own: a page must lead to
 * somebody. In danger, 999 is first.
 */
export function servicesOfTopic(directory: Directory, topic: Topic): TopicServices {
  const chain = directory.chains.find((one) => one.id === topic.id);
  const inChain = (audience: 'child' | 'parent') =>
    chain === undefined ? [] : Object.values(chain[audience]).flat();
  const steps = { child: inChain('child'), parent: inChain('parent') };
  const all = directory.services.filter(
    ({ id, topics }) =>
      topics.includes(topic.id) || steps.child.includes(id) || steps.parent.includes(id),
  );
  const order = (services: readonly Service[], first: readonly string[]) => {
    const place = ({ id }: Service) => {
      if (id === emergency && topic.id === danger) return -1;
      const step = first.indexOf(id);
      // The order of the first nation's chain, then of the next one's, then all others.
      return step < 0 || id === emergency ? first.length : step;
    };
    const weight = (one: Service) =>
      (one.listing === 'link-only' ? 8 : 0) +
      (4 - one.nations.length) * 2 +
      (one.topics.length >= generalist ? 1 : 0);
    return [...services].sort(
      (a, b) => place(a) - place(b) || weight(a) - weight(b) || (a.id < b.id ? -1 : 1),
    );
  };
  const young = all.filter(isForYoung);
  const others = all.filter((one) => !isForYoung(one));
  return {
    young: order(young, steps.child),
    adults: order(others.filter(isForFamily), steps.parent),
    professionals: order(
      others.filter((one) => !isForFamily(one)),
      [],
    ),
  };
}

const isForFamily = ({ who }: Service): boolean =>
  who.includes('parent') || who.includes('other_family');

/** A line for adults that also takes young adults is not one to show a child first. */
const isForYoung = (service: Service): boolean =>
  service.who.includes('child') || (service.who.includes('young_adult') && !isForFamily(service));
