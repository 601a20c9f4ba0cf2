import { nationIds } from '../schema/basics.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../parse-yaml.ts';
import { serviceFile, type Rule, type RuleContext, type RuleFinding } from './rule.ts';

export const knownIds: Rule = {
  name: 'known-ids',
  why: 'A name that leads nowhere would leave a visitor without the help that was meant.',
  *check(directory, context) {
    for (const service of directory.services) {
      const file = serviceFile(service.id);
      yield* unknown(context, 'organisations', service.organisation, file, ['organisation']);
      for (const [index, topic] of service.topics.entries()) {
        yield* unknown(context, 'topics', topic, file, ['topics', index]);
      }
    }
    for (const retired of directory.retired) {
      const file = `retired/${retired.id}.yaml`;
      if (retired.now) yield* unknown(context, 'services', retired.now, file, ['now']);
      if (retired.instead) yield* unknown(context, 'services', retired.instead, file, ['instead']);
    }
    for (const chain of directory.chains) {
      const file = `chains/${chain.id}.yaml`;
      yield* unknown(context, 'topics', chain.id, file, []);
      for (const audience of ['child', 'parent'] as const) {
        for (const nation of nationIds) {
          for (const [index, step] of chain[audience][nation].entries()) {
            yield* unknown(context, 'services', step, file, [audience, nation, index]);
          }
        }
      }
    }
  },
};

const whatItIs = {
  organisations: 'an organisation',
  topics: 'a topic',
  services: 'a service',
} as const;

function* unknown(
  context: RuleContext,
  folder: keyof typeof whatItIs,
  id: string,
  file: string,
  path: Path,
): Iterable<RuleFinding> {
  if (context.ids[folder].has(id)) return;
  const guess = nearest(id, [...context.ids[folder]]);
  const hint = guess === undefined ? `see the file names in ${folder}/` : `did you mean ${guess}?`;
  yield { file, path, message: `"${id}" is not the id of ${whatItIs[folder]}; ${hint}` };
}
