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
const changed = unit('changed-numbers');
const pins = unit('rules/claims-are-pinned');
const hosts = unit('rules/links-lead-to-known-hosts');
const words = unit('rules/numbers-in-words-are-pinned');
const page = unit('rules/pages-are-words');
const welsh = unit('rules/welsh-says-the-same');
const eachCharacter =
  'a changed claim is refused > every character of every number, code, address, price, hour and promise, one by one';

/** What compares a service with its pins, and a comparison that overlooks a part of every line. */
const wholeLines =
  'compare(service.id, pinnedLines(service), lines.get(pinFile(service.id)) ?? [])';
const linesWithout = (part: string) =>
  `compare(service.id, pinnedLines(service).map(({ line, path }) => ({ line: line.replace(${part}, ''), path })), [...new Set((lines.get(pinFile(service.id)) ?? []).map((line) => line.replace(${part}, '')))])`;

/** Promises of the directory: what it says is true, and it never claims what nobody knows. */
export const patches: readonly Patch[] = [
  {
    promise: 'Whoever reaches nobody at night is led to somebody who answers then',
    file: 'src/directory/next-best.ts',
    find: ' || !there.some((step) => answersAlways(step, [each]))',
    replace: '',
    test: next(
      'every list of the directory > names somebody besides 999 who answers at night in each nation, but for the line itself',
    ),
  },
  {
    promise: 'A list shows no number of some people as if it were for all',
    file: 'src/directory/rules/all-rules.ts',
    find: '  limitsAreSaid,\n',
    replace: '',
    test: unit('rules/limits-are-said')(
      'the first of two numbers says whom it is for, or that it is for all',
    ),
  },
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
    promise: 'A line that somebody else answers at night is never called closed',
    file: 'src/directory/opening/open-state.ts',
    find: "current ? !current.isKnown : code.includes('!')",
    replace: 'current?.isKnown === false',
    test: open(
      'on an ordinary day > a line that somebody else answers at other times is never called closed',
    ),
  },
  {
    promise: 'Boxing Day on a Saturday is no ordinary Saturday',
    file: 'src/directory/opening/bank-holidays.ts',
    find: '    add(nations, day);\n',
    replace: '',
    test: open(
      'on bank holidays > a line with hours on Saturdays and "unknown" for bank holidays is doubtful on a Saturday that is Boxing Day',
    ),
  },
  {
    promise: 'On a bank holiday whose hours nobody knows, nothing is claimed',
    file: 'src/directory/opening/open-state.ts',
    find: "if (special && special !== 'c') return",
    replace: "if (special === 'u') return [];\n  if (special && special !== 'c') return",
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
  {
    promise: 'A changed digit of any number stops the build',
    file: 'src/directory/rules/claims-are-pinned.ts',
    find: wholeLines,
    replace: linesWithout('/\\d/g'),
    test: changed(eachCharacter),
  },
  {
    promise: 'What a call costs is pinned',
    file: 'src/directory/rules/claims-are-pinned.ts',
    find: wholeLines,
    replace: linesWithout('/\\| (free|standard|charged|unknown) /'),
    test: changed(eachCharacter),
  },
  {
    promise: 'Whether a call shows on the bill is pinned',
    file: 'src/directory/rules/claims-are-pinned.ts',
    find: wholeLines,
    replace: linesWithout('/bill [a-z-]+/'),
    test: changed(eachCharacter),
  },
  {
    promise: 'When a line is open is pinned to the minute',
    file: 'src/directory/rules/claims-are-pinned.ts',
    find: wholeLines,
    replace: linesWithout('/\\d\\d:\\d\\d/g'),
    test: changed(eachCharacter),
  },
  {
    promise: 'What happens on a bank holiday is pinned',
    file: 'src/directory/rules/claims-are-pinned.ts',
    find: wholeLines,
    replace: linesWithout('/bank holidays [a-z-]+/'),
    test: changed(eachCharacter),
  },
  {
    promise: 'Whom they may tell is pinned word for word',
    file: 'src/directory/rules/claims-are-pinned.ts',
    find: wholeLines,
    replace: linesWithout('/who_they_tell.*/'),
    test: changed(eachCharacter),
  },
  {
    promise: 'Every letter of an address is pinned',
    file: 'src/directory/rules/claims-are-pinned.ts',
    find: wholeLines,
    replace: linesWithout('/https:[^ ]*/'),
    test: changed(eachCharacter),
  },
  {
    promise: 'A new way in is published only when it is pinned',
    file: 'src/directory/rules/all-rules.ts',
    find: '  claimsArePinned,\n',
    replace: '',
    test: pins('a new service is refused until each of its lines is pinned'),
  },
  {
    promise: 'A link leads only to a host that a person has reviewed',
    file: 'src/directory/rules/all-rules.ts',
    find: '  linksLeadToKnownHosts,\n',
    replace: '',
    test: hosts(
      'a link to a host that nobody has reviewed is a fault, and says which line to write',
    ),
  },
  {
    promise: 'A name before "@" does not disguise a host',
    file: 'src/directory/rules/links-lead-to-known-hosts.ts',
    find: "if (url.username !== '' || url.password !== '')",
    replace: "if (url.password !== '')",
    test: hosts('in words, https://a-line@www.b-house.org.uk is a fault'),
  },
  {
    promise: 'A number in a sentence does not change unnoticed',
    file: 'src/directory/rules/numbers-in-words-are-pinned.ts',
    find: 'if (pinned.includes(line)) continue;',
    replace: 'if (pinned.some((each) => each.length === line.length)) continue;',
    test: words('every digit in the strings and in /help-now/, one by one'),
  },
  {
    promise: 'A page holds no program code',
    file: 'src/directory/rules/pages-are-words.ts',
    find: 'if (/[{}]/.test(line))',
    replace: 'if (/[{}]{2}/.test(line))',
    test: page('"Some {code} here" is a fault'),
  },
  {
    promise: 'A page holds no HTML',
    file: 'src/directory/rules/plain-text.ts',
    find: "file.endsWith('.mdx') ? line.replace(ourPiece, '')",
    replace: "file.endsWith('.mdx') ? line.replace(/<[^>]*>/g, '')",
    test: page('"Some <b>bold</b> words" is a fault'),
  },
  {
    promise: 'No character is hidden or disguised, in whatever file of words',
    file: 'src/directory/line-files.ts',
    find: '|| /\\.(?:yaml|mdx)$/.test(file)',
    replace: '',
    test: words('every digit in the strings and in /help-now/, one by one'),
  },
  {
    promise: 'The number that a link rings is the number that it shows',
    file: 'src/directory/contact-link.ts',
    find: 'return `tel:${channel.dial}`;',
    replace: 'return `tel:${channel.dial.slice(0, -1)}`;',
    test: {
      project: 'site',
      file: 'tests/site/contacts.test.ts',
      name: 'on every built page > a link to ring or text holds the digits that it shows, and they are pinned',
    },
  },
  {
    promise: 'No Welsh sentence of a service holds another number than its English',
    file: 'src/directory/rules/welsh-says-the-same.ts',
    find: 'if (said === meant) return;',
    replace: 'if (said.length === meant.length) return;',
    test: welsh('a Welsh sentence with another number, or without one, stops the build'),
  },
  {
    promise: 'check:data says what is wrong with the words of the search, too',
    file: 'src/commands/check-data.ts',
    find: '  search: (path: string) => loadSearchWords(path, directory),',
    replace: '',
    test: unit('commands')('npm run check:data reads the search too'),
  },
  {
    promise: 'What stands in brackets beside hours is not left out in Welsh',
    file: 'src/directory/rules/welsh-says-the-same.ts',
    find: '      yield* remarksLeftOut(file, service);\n',
    replace: '',
    test: welsh(
      'a way in has its Welsh words, and what stands in brackets beside its hours is not left out',
    ),
  },
];
