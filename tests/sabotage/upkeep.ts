import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const unit =
  (file: string) =>
  (name: string): NamedTest => ({
    project: 'unit',
    file: `tests/unit/upkeep/${file}.test.ts`,
    name,
  });
const report = unit('report');
const live = unit('check-live');
const text = unit('live-text');
const fix = unit('fix');
const fresh = unit('new-service');
const changes = unit('changes');
const scores = unit('scores');

/** Promises of the upkeep: what is old is told, what changed is found, and no tool decides for a person. */
export const patches: readonly Patch[] = [
  {
    promise: 'A fresh chat makes no old number true',
    file: 'src/directory/ageing.ts',
    find: "(ways.toSorted()[0] ?? '')",
    replace: "(ways.toSorted().at(-1) ?? '')",
    test: report(
      'age lowers the standing of a service > a service is as old as the way in at which nobody has looked',
    ),
  },
  {
    promise: 'What nobody has looked at for two years leads nobody there',
    file: 'src/directory/ageing.ts',
    find: 'days > 2 * allowedDays && !isCore(service)',
    replace: 'days > 20 * allowedDays && !isCore(service)',
    test: report(
      'age lowers the standing of a service > after a year every list says so and it stands last; after two no list leads to it',
    ),
  },
  {
    promise: 'A list says when nobody has looked at a service for long',
    file: 'src/components/FindRow.astro',
    find: "const isOld = standing(service, buildDay()) !== 'fresh';",
    replace: 'const isOld = false;',
    test: {
      project: 'component',
      file: 'tests/component/ageing.test.ts',
      name: 'a row of the finder > says when nobody has looked at a service for more than a year, and not before',
    },
  },
  {
    promise: 'The core lines never leave the lists',
    file: 'src/directory/ageing.ts',
    find: ' && !isCore(service) ?',
    replace: ' ?',
    test: report(
      'age lowers the standing of a service > the core lines stay in every list, and the search and "who next" do without what went',
    ),
  },
  {
    promise: 'A core line past its date fails the release check',
    file: 'src/directory/preview-reasons.ts',
    find: "  for (const each of ageingServices(directory, today)) reasons.push({ reason: 'ageing', ...each });\n",
    replace: '',
    test: report(
      'age lowers the standing of a service > a core line past its date fails the release check',
    ),
  },
  {
    promise: 'What would hurt most is told first',
    file: 'src/upkeep/report/order-of-harm.ts',
    find: 'if (core >= 0) return core - coreLines.length;',
    replace: 'if (core >= 0) return 0;',
    test: report(
      'the report > tells first what would hurt most: core lines, then who is named for danger, websites last',
    ),
  },
  {
    promise: 'A number is rung only when somebody rang it',
    file: 'src/upkeep/report/data-report.ts',
    find: "one.channel.checked_how !== 'rung'",
    replace: 'one.channel.checked === undefined',
    test: report(
      'the report > counts a number as rung only when somebody wrote down that they rang it',
    ),
  },
  {
    promise: 'Two pages of one host are one source',
    file: 'src/upkeep/report/one-source.ts',
    find: 'new URL(address).host',
    replace: 'new URL(address).href',
    test: report('the report > knows one source from two, whatever pages of one host are named'),
  },
  {
    promise: 'Nobody is asked to ring 999 to see whether it works',
    file: 'src/directory/may-be-rung.ts',
    find: "type === 'phone' && !emergencies.includes(dial)",
    replace: "type === 'phone'",
    test: report(
      'the list of numbers to ring > holds no emergency number to ring, and no text to send',
    ),
  },
  {
    promise: 'A longer number that begins with ours is another one',
    file: 'src/upkeep/live/find-number.ts',
    find: 'return !isLonger(number, rest);',
    replace: 'return rest.length >= 0;',
    test: text(
      'a number is found in every form in which it may be printed > and not in 0800 1111 222',
    ),
  },
  {
    promise: 'What a script holds is not what a page says',
    file: 'src/upkeep/live/page-text.ts',
    find: '  script: TokenizerMode.SCRIPT_DATA,\n',
    replace: '',
    test: text(
      'a number is found in every form in which it may be printed > and not in <script>var n = "0800 1111"</script>',
    ),
  },
  {
    promise: 'Hours that changed by an hour are found',
    file: 'src/upkeep/live/find-hours.ts',
    find: '.filter(({ forms }) => !forms.some(has))',
    replace: '.filter(({ forms }) => !forms.some((form) => has(form.slice(0, 0))))',
    test: live('every planted change is found, and nothing else'),
  },
  {
    promise: 'A page without end ends',
    file: 'src/upkeep/live/ask-once.ts',
    find: 'if (size > bounds.mostBytes) {',
    replace: 'if (size > bounds.mostBytes * 1e9) {',
    test: live(
      'a page is bounded > in size: one without end, and one that is small only while packed',
    ),
  },
  {
    promise: 'No page sends the check into the network that it runs in',
    file: 'src/upkeep/live/ask-once.ts',
    find: '  if (isIP(host) !== 0 && !bounds.mayAsk(host)) throw new NoAnswer(new NotPublic(host).message);\n',
    replace: '',
    test: live(
      'a page is bounded > in steps: one that sends us round, and one that sends us where no page is',
    ),
  },
  {
    promise: 'What robots.txt asks is done',
    file: 'src/upkeep/live/polite-reader.ts',
    find: 'robots.isAllowed(page.href, agent) !== false',
    replace: 'robots.isAllowed(page.href, agent) !== undefined',
    test: live(
      'the reader is a polite guest > who does what robots.txt asks: of all programs, of this one, or by being away',
    ),
  },
  {
    promise: 'One question at a time goes to a host',
    file: 'src/upkeep/live/host-turns.ts',
    find: '        await this.#wait(delayMs());\n',
    replace: '',
    test: live(
      'the reader is a polite guest > who says its name, brings nothing along, and asks one question at a time with a pause',
    ),
  },
  {
    promise: 'No page leads the reader into its own network by an address of version 6',
    file: 'src/upkeep/live/public-address.ts',
    find: "global.check(address, 'ipv6') && ",
    replace: '',
    test: live('the reader is a polite guest > who asks only public addresses: ::10.0.0.1 false'),
  },
  {
    promise: 'The reader gives no host a name and a password',
    file: 'src/upkeep/live/polite-reader.ts',
    find: " || next.username !== '' || next.password !== ''",
    replace: '',
    test: live('a page is bounded > in where robots.txt may send us: with a name and a password'),
  },
  {
    promise: 'A host that speaks something else does not hold the reader up',
    file: 'src/upkeep/live/ask-once.ts',
    find: "      reject(new NoAnswer('answers with something other than a page'));\n",
    replace: '',
    test: live(
      'a page is bounded > in what it answers: one that speaks something else, breaks off, or has a head without end',
    ),
  },
  {
    promise: 'Signs that stand for many letters do not hold the reader up',
    file: 'src/upkeep/live/page-text.ts',
    find: 'plain(`${text.slice(0, mostWords)}',
    replace: 'plain(`${text}',
    test: text(
      'a page made to hold up whoever reads it > is not made longer without end by signs that stand for many letters',
    ),
  },
  {
    promise: 'A page cannot write into the list of findings',
    file: 'src/upkeep/live/live-report.ts',
    find: ".replace(/[\\p{Cc}\\p{Cf}`]+/gu, ' ')",
    replace: '.trim()',
    test: live('a page made to harm is read like any other, and writes nothing into the list'),
  },
  {
    promise: 'Two numbers that differ are for a person to decide',
    file: 'src/upkeep/fix/fix-record.ts',
    find: '    if (!isSame) return;\n',
    replace: '    if (!isSame) mended.add(digits);\n',
    test: fix(
      'what is mechanical is mended > but two numbers that differ stay two, for a person to decide',
    ),
  },
  {
    promise: 'Remarks stay with what they stand beside',
    file: 'src/upkeep/fix/fix-record.ts',
    find: '  keepRemarkOfFile(document, document.contents);\n',
    replace: '',
    test: fix(
      'what is mechanical is mended > fields in any order come into the order of the others, each with its remark, and say the same',
    ),
  },
  {
    promise: 'No service is written over another',
    file: 'src/upkeep/new-service/ask-service.ts',
    find: '    taken.has(answer)\n',
    replace: "    taken.has('')\n",
    test: fresh(
      'npm run new:service > writes nothing when the answers end early, and nothing over a file that is there',
    ),
  },
  {
    promise: 'The log of changes tells the hours of a chat',
    file: 'src/upkeep/changes/changes-between.ts',
    find: "  compare('hours', 'hours');\n",
    replace: '',
    test: changes('what changed is told in words > the hours of a chat'),
  },
  {
    promise: 'The order in which branches were joined changes no log',
    file: 'src/upkeep/changes/file-history.ts',
    find: "'--no-merges', ",
    replace: "'--first-parent', ",
    test: changes(
      'the history of the files > gives one entry a day and service, the latest first, from all branches, and what is not committed',
    ),
  },
  {
    promise: 'A part of a history is not taken for the whole',
    file: 'src/upkeep/changes/file-history.ts',
    find: "=== 'true'",
    replace: "=== 'maybe'",
    test: changes('the history of the files > is refused where a clone holds only its end'),
  },
  {
    promise: 'The page shows what the search scores',
    file: 'content/search-scores.json',
    find: '"id": "own",\n      "queries": 170',
    replace: '"id": "own",\n      "queries": 171',
    test: scores(
      'the page shows what the search scores; after a change: npm run eval:search -- --publish',
    ),
  },
];
