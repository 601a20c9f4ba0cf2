import { serviceFile, type Rule } from './rule.ts';

export const possibleAges: Rule = {
  name: 'possible-ages',
  why: 'Ages that exclude everybody would hide a service from those it is for.',
  *check({ services }) {
    for (const { id, ages, who } of services) {
      const file = serviceFile(id);
      const [min, max] = [ages?.min, ages?.max];
      if (ages !== undefined && min === undefined && max === undefined) {
        yield {
          file,
          path: ['ages'],
          message: 'has neither min nor max; write at least one, or leave ages out',
        };
      }
      if (min !== undefined && max !== undefined && Number(min) > Number(max)) {
        yield { file, path: ['ages'], message: `from ${min} to ${max} nobody is left; check both` };
      }
      if (min !== undefined && Number(min) >= 18 && who.includes('child')) {
        yield {
          file,
          path: ['ages', 'min'],
          message: `is ${min}, but who has child; one is wrong`,
        };
      }
    }
  },
};
