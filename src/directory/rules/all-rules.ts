import type { Rule } from './rule.ts';

/** Every rule that stops the build. */
export const allRules: readonly Rule[] = [];
