import type { Rule } from './rule.ts';

export const everyTopicUsed: Rule = {
  name: 'every-topic-used',
  why: 'A topic without services, or without a "who to try next", is an empty room.',
  *check({ services, topics }, { complete, ids }) {
    // With a broken file among them nobody can say that no service names a topic.
    if (!complete) return;
    const used = new Set(services.flatMap((service) => service.topics));
    for (const { id } of topics) {
      const file = `topics/${id}.yaml`;
      if (!used.has(id)) {
        yield {
          file,
          path: [],
          message: 'no service has this topic; add it to one or delete this file',
        };
      }
      if (!ids.chains.has(id)) {
        yield { file, path: [], message: `has no chain; write chains/${id}.yaml` };
      }
    }
  },
};
