import { nationIds } from '../schema/basics.ts';
import type { Service } from '../schema/service.ts';
import type { Rule } from './rule.ts';

/** Whom a step of a chain must answer, and the youngest who must find something in a child's chain. */
const answers = {
  child: ['child', 'young_adult'],
  parent: ['parent', 'other_family'],
} as const;
const youngestAge = 10;

export const chainsLeadToPeople: Rule = {
  name: 'chains-lead-to-people',
  why: '"If nobody answers" is the last place where a dead end may stand.',
  *check(directory) {
    const services = new Map(directory.services.map((service) => [service.id, service]));
    for (const chain of directory.chains) {
      const file = `chains/${chain.id}.yaml`;
      for (const audience of ['child', 'parent'] as const) {
        for (const nation of nationIds) {
          const steps = chain[audience][nation];
          for (const [index, step] of steps.entries()) {
            const service = services.get(step);
            if (!service) continue;
            const path = [audience, nation, index];
            if (service.listing !== 'full') {
              yield {
                file,
                path,
                message: `${step} has only a website; choose a service that people answer`,
              };
            }
            if (!service.nations.includes(nation)) {
              yield {
                file,
                path,
                message: `${step} does not cover ${nation}; choose one that does`,
              };
            }
            if (!answers[audience].some((each) => service.who.includes(each))) {
              yield { file, path, message: `${step} is not for a ${audience}; choose one that is` };
            }
          }
          const known = steps.map((step) => services.get(step));
          if (
            audience === 'child' &&
            known.every((service) => service && !takesYoungest(service))
          ) {
            yield {
              file,
              path: [audience, nation],
              message: `has nobody for a child of ${youngestAge}; add one, such as childline`,
            };
          }
        }
      }
    }
  },
};

function takesYoungest({ who, ages }: Service): boolean {
  return who.includes('child') && Number(ages?.min ?? 0) <= youngestAge;
}
