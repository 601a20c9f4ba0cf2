import type { Path } from '../parse-yaml.ts';
import { serviceFile, type Rule, type RuleFinding } from './rule.ts';
import { nationIds } from '../schema/basics.ts';

interface Entry {
  readonly file: string;
  readonly path: Path;
  readonly text: string;
}

export const noDuplicates: Rule = {
  name: 'no-duplicates',
  why: 'Two entries for one thing are never both kept up to date.',
  *check({ services, organisations, topics, retired, chains }) {
    yield* twice(
      services.map(({ id, name }) => ({ file: serviceFile(id), path: ['name'], text: name })),
    );
    yield* twice(
      organisations.map(({ id, name }) => ({
        file: `organisations/${id}.yaml`,
        path: ['name'],
        text: name,
      })),
    );
    yield* twice(
      retired.map(({ id, was }) => ({ file: `retired/${id}.yaml`, path: ['was'], text: was })),
    );
    yield* twice(
      topics.map(({ id, order }) => ({ file: `topics/${id}.yaml`, path: ['order'], text: order })),
    );
    for (const service of services) {
      const file = serviceFile(service.id);
      for (const field of ['topics', 'nations', 'who', 'languages'] as const) {
        yield* twice(service[field].map((text, index) => ({ file, path: [field, index], text })));
      }
      yield* twice(
        service.channels.map((channel, index) => ({
          file,
          path: ['channels', index],
          text: `${channel.type} ${'dial' in channel ? channel.dial : channel.value}`,
        })),
      );
    }
    for (const chain of chains) {
      for (const audience of ['child', 'parent'] as const) {
        for (const nation of nationIds) {
          yield* twice(
            chain[audience][nation].map((text, index) => ({
              file: `chains/${chain.id}.yaml`,
              path: [audience, nation, index],
              text,
            })),
          );
        }
      }
    }
  },
};

/** Capitals and spaces don't make two things different. */
function* twice(entries: readonly Entry[]): Iterable<RuleFinding> {
  const seen = new Map<string, string>();
  for (const { file, path, text } of entries) {
    const key = text.toLowerCase().replace(/\s+/g, ' ').trim();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, file);
    else {
      const where = first === file ? 'above' : `in ${first}`;
      yield { file, path, message: `"${text}" stands already ${where}; keep one of them` };
    }
  }
}
