import { serviceFile, type Rule } from './rule.ts';

export const toChildPresent: Rule = {
  name: 'to-child-present',
  why: 'A service for young people must speak to them, not about them.',
  *check({ services }) {
    for (const { id, who, to_child } of services) {
      if (to_child !== undefined) continue;
      const young = who.find((each) => each === 'child' || each === 'young_adult');
      if (young === undefined) continue;
      yield {
        file: serviceFile(id),
        path: ['to_child'],
        message: `is missing: who has ${young}, so write one sentence to a child`,
      };
    }
  },
};
