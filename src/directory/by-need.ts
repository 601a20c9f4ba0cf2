import type { Directory } from './directory.ts';
import type { Service } from './schema/service.ts';
import type { Topic } from './schema/topic.ts';

/** A service with this many topics listens to anyone, about anything. */
const listensToAll = 15;

export interface NeedGroup {
  /** Undefined for the people who talk about anything. */
  readonly topic: Topic | undefined;
  readonly services: readonly Service[];
}

/**
 * Every service once, under the need that it is first of all for; needs in their order, and within
 * one, those that a person answers before those with a website only.
 */
export function servicesByNeed({ services, topics, chains }: Directory): NeedGroup[] {
  const general = services.filter((one) => one.topics.length >= listensToAll);
  const rest = services.filter((one) => one.topics.length < listensToAll);
  const ordered = [...topics].sort((a, b) => (a.order < b.order ? -1 : 1));
  // What a topic's chains name comes first, in the order in which they name it.
  const place = (one: Service, topic: Topic) => {
    const chain = chains.find(({ id }) => id === topic.id);
    const steps =
      chain === undefined ? [] : [chain.child, chain.parent].flatMap(Object.values).flat();
    const found = steps.indexOf(one.id);
    return (
      (one.listing === 'full' ? 0 : 1000) +
      // Who reads without script reads from the top: lines for young people stand there.
      (one.who.includes('child') ? 0 : 500) +
      (found === -1 ? 400 : found)
    );
  };
  return [
    { topic: undefined, services: general },
    ...ordered.map((topic) => ({
      topic,
      services: rest
        .filter((one) => one.topics[0] === topic.id)
        .sort((a, b) => place(a, topic) - place(b, topic) || (a.id < b.id ? -1 : 1)),
    })),
  ].filter((group) => group.topic !== undefined || group.services.length > 0);
}
