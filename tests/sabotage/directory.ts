import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const unit =
  (file: string) =>
  (name: string): NamedTest => ({
    project: 'unit',
    file: `tests/unit/directory/${file}.test.ts`,
    name,
  });
const loader = unit('load-directory');
const dialable = unit('rules/dialable-numbers');
const dial = unit('rules/dial-is-the-number');
const hours = unit('rules/hours-match-words');
const holidays = unit('rules/bank-holidays-match-words');
const shared = unit('rules/shared-numbers-agree');
const chains = unit('rules/chains-lead-to-people');
const evidence = unit('rules/complete-evidence');
const open = unit('opening/open-state');
const next = unit('next-best');
const preview = unit('preview-reasons');

/** Promises of the directory: what it says is true, and it never claims what nobody knows. */
export const patches: readonly Patch[] = [
  {
    promise: 'A telephone number keeps its leading 0',
    file: 'src/directory/parse-yaml.ts',
    find: "schema: 'failsafe'",
    replace: "schema: 'core'",
    test: loader('a sound directory > keeps numbers and days as they are written'),
  },
  {
    promise: 'A number that nobody can dial stops the build',
    file: 'src/directory/rules/all-rules.ts',
    find: '  dialableNumbers,\n',
    replace: '',
    test: dialable('a number with a digit too few is a fault'),
  },
  {
    promise: 'The number that is rung is the number that is shown',
    file: 'src/directory/rules/all-rules.ts',
    find: '  dialIsTheNumber,\n',
    replace: '',
    test: dial('what is dialled must be what is shown'),
  },
  {
    promise: 'Hours in words and hours for the clock agree to the minute',
    file: 'src/directory/rules/all-rules.ts',
    find: '  hoursMatchWords,\n',
    replace: '',
    test: hours('words and periods that differ by a minute are a fault'),
  },
  {
    promise: 'Silence about bank holidays is no promise',
    file: 'src/directory/rules/bank-holidays-match-words.ts',
    find: ": ['unknown'];",
    replace: ": ['unknown', 'as-usual'];",
    test: holidays('silence about bank holidays is no promise'),
  },
  {
    promise: 'One telephone has one set of hours',
    file: 'src/directory/rules/all-rules.ts',
    find: '  sharedNumbersAgree,\n',
    replace: '',
    test: shared('one number with two known hours is a fault'),
  },
  {
    promise: '"If nobody answers" ends at a person',
    file: 'src/directory/rules/chains-lead-to-people.ts',
    find: "service.listing !== 'full'",
    replace: 'service.channels.length < 0',
    test: chains('a chain never ends at a website'),
  },
  {
    promise: 'Every fact has its source',
    file: 'src/directory/schema/provenance.ts',
    find: "if (fact.evidence === 'page' && fact.source === undefined)",
    replace: "if (fact.evidence === 'page' && fact.source === '')",
    test: evidence('hours that were read on a page name that page'),
  },
  {
    promise: 'Unknown hours are never called closed',
    file: 'src/directory/opening/open-state.ts',
    find: "if (!code) return { state: 'unknown' };",
    replace: "if (!code) return { state: 'closed', until: 'unknown' };",
    test: open('on an ordinary day > unknown hours are never called closed'),
  },
  {
    promise: 'On a bank holiday whose hours nobody knows, nothing is claimed',
    file: 'src/directory/opening/open-state.ts',
    find: "if (special === 'c') return [];",
    replace: "if (special === 'c' || special === 'u') return [];",
    test: open('on bank holidays > a line whose source is silent is neither open nor closed'),
  },
  {
    promise: 'A child is not sent to a line for parents',
    file: 'src/directory/next-best.ts',
    find: "child: ['child', 'young_adult'],",
    replace: "child: ['child', 'young_adult', 'parent'],",
    test: next('a child is not sent to a line for parents, nor a parent to one for children'),
  },
  {
    promise: 'The preview mark stays while nobody has checked a core number',
    file: 'src/directory/preview-reasons.ts',
    find: 'checked !== undefined &&',
    replace: '',
    test: preview('the preview mark > stays while nobody has checked a core number'),
  },
];
