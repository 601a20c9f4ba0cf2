import type { Directory } from '#directory/directory.ts';
import { nationIds, type Nation } from '#directory/schema/basics.ts';
import type { Service } from '#directory/schema/service.ts';
import type { Topic } from '#directory/schema/topic.ts';
import { generalistTopics } from '#directory/search/score-queries.ts';

/** A topic for which somebody, somewhere, finds no service of its own that a person answers. */
export interface Gap {
  readonly topic: Topic;
  /** A child is under 16. */
  readonly audience: 'child' | 'parent';
  /** Where; all four where nobody in the UK has one. */
  readonly nations: readonly Nation[];
}

const isFor = {
  // Under 16: a service for young adults would turn them away.
  child: ({ who, ages }: Service) => who.includes('child') && Number(ages?.min ?? 0) < 16,
  parent: ({ who }: Service) => who.includes('parent') || who.includes('other_family'),
} as const;

/** The gaps in the order of topics by need. Who talks about anything fills none: they are always there. */
export function gapsOf({ topics, services }: Directory): Gap[] {
  const specialists = services.filter(
    (one) => one.listing === 'full' && one.topics.length < generalistTopics,
  );
  return [...topics]
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .flatMap((topic) =>
      (['child', 'parent'] as const).map((audience) => ({
        topic,
        audience,
        nations: nationIds.filter(
          (nation) =>
            !specialists.some(
              (one) =>
                one.topics.includes(topic.id) &&
                one.nations.includes(nation) &&
                isFor[audience](one),
            ),
        ),
      })),
    )
    .filter(({ nations }) => nations.length > 0);
}
