import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const unit =
  (file: string) =>
  (name: string): NamedTest => ({
    project: 'unit',
    file: `tests/unit/search/${file}.test.ts`,
    name,
  });
const view = unit('first-view');

const danger = 'src/directory/search/danger.ts';
const firstView = 'src/directory/search/first-view.ts';

/** Promises of the search: who is speaking, when the strip is raised, what its editors are told. */
export const patches: readonly Patch[] = [
  {
    promise: 'Nobody in danger is told that they were not understood',
    file: 'src/directory/search/search.ts',
    find: '!understood.crisis && ',
    replace: '',
    test: unit('search')('nobody who may be in danger is told that they were not understood'),
  },
  {
    promise: 'A child who speaks of other children is not taken for a parent',
    file: 'src/directory/search/voice.ts',
    find: "(isSelf ? 0 : of('*family'))",
    replace: "of('*family')",
    test: unit('search')('kids at school hit me: whoever says it is not taken for a parent'),
  },
  {
    promise: 'What is danger when nothing else is said keeps its longer phrases',
    file: 'src/directory/search/compile-phrases.ts',
    find: "target === '*calm' || target === '*alone'",
    replace: "target === '*calm'",
    test: unit('search')('heart attack, and nothing else, is danger'),
  },
  {
    promise: 'Looking at the filters leaves all that was shown',
    file: 'src/elements/service-finder.ts',
    find: "addEventListener('toggle', this.#ask)",
    replace:
      "addEventListener('toggle', () => {\n      this.#shown = shownAtFirst;\n      this.#ask();\n    })",
    test: {
      project: 'browser',
      file: 'tests/browser/journeys/own-words.test.ts',
      name: 'opening the filters leaves all results that were shown',
    },
  },
  {
    promise: 'What is heard of danger keeps its words and numbers apart',
    file: 'src/elements/service-finder.ts',
    find: "part(this, '[data-danger]').innerText",
    replace: "part(this, '[data-danger]').textContent",
    test: {
      project: 'browser',
      file: 'tests/browser/finder.test.ts',
      name: 'danger is announced before what was found',
    },
  },
  {
    promise: 'Going back to a page by way of its menu leaves the focus on a heading',
    file: 'src/elements/quiet-navigation.ts',
    find: 'if (followed && document.activeElement === followed)',
    replace: 'if (followed)',
    test: {
      project: 'browser',
      file: 'tests/browser/quiet-navigation.test.ts',
      name: 'a link inside the site > back from a page of the menu, which is closed again, has the focus on the heading',
    },
  },
  {
    promise: 'A file that is not UTF-8 is not written anew',
    file: 'src/upkeep/fix/text-to-fix.ts',
    find: 'fatal: true',
    replace: 'fatal: false',
    test: {
      project: 'unit',
      file: 'tests/unit/upkeep/fix.test.ts',
      name: 'a file that is not UTF-8 is not mended, so that nothing in it is lost',
    },
  },
  {
    promise: 'The search knows the numbers that the page shows',
    file: 'src/elements/finder-list.ts',
    find: 'href?.slice(4)',
    replace: 'href?.slice(5)',
    test: {
      project: 'browser',
      file: 'tests/browser/finder.test.ts',
      name: 'whoever types the number of a row finds its service',
    },
  },
  {
    promise: 'Where choices fit nobody, the whole list stands in its order',
    file: 'src/elements/finder-list.ts',
    find: 'if (!rows[0]) this.reset();',
    replace: 'if (!rows[0]) this.#needs.hidden = false;',
    test: {
      project: 'browser',
      file: 'tests/browser/finder.test.ts',
      name: 'choices that fit nobody leave the whole list in its order, and say so',
    },
  },
  {
    promise: 'Whoever asks for a town is led to help near it',
    file: 'src/site/page-hints.ts',
    find: 'names.filter((name) => !but.includes(name))',
    replace: 'but',
    test: {
      project: 'unit',
      file: 'tests/unit/site/site.test.ts',
      name: 'a hint > for places has their names among its words, but for those that it excepts',
    },
  },
  {
    promise: 'A page for a place is offered by the words that were typed',
    file: 'src/elements/page-answers.ts',
    find: 'said.includes(` ${word} `)',
    replace: 'typed[0] === word',
    test: {
      project: 'browser',
      file: 'tests/browser/finder.test.ts',
      name: 'whoever asks for a place is led to the page for it',
    },
  },
  {
    promise: 'No key waits for the search of the pages, which is opened when typing pauses',
    file: 'src/elements/page-search.ts',
    find: 'fetched.set(language, open);',
    replace: 'fetched.set(language, open);\n  void open();',
    test: {
      project: 'browser',
      file: 'tests/browser/identical-requests.test.ts',
      name: 'the search of the pages is asked for before typing has paused, and run after',
    },
  },
  {
    promise: 'No lesson plan is offered to somebody in danger',
    file: 'src/elements/page-answers.ts',
    find: 'crisis || topics.length > 0',
    replace: 'false',
    test: {
      project: 'browser',
      file: 'tests/browser/finder.test.ts',
      name: 'in danger no page for staff is offered',
    },
  },
  {
    promise: 'Each count is what choosing it would give',
    file: 'src/directory/search/filter.ts',
    find: 'howMany({ ...filters, ...changed })',
    replace: 'howMany({ ...changed, ...filters })',
    test: unit('search')(
      'each count is what choosing it would give: "my teenager hits me", with Scotland picked',
    ),
  },
  {
    promise: 'What is grave raises the strip when it happens now',
    file: danger,
    find: 'const isGrave = open.grave.has(match.phrase.target);',
    replace: 'const isGrave = false;',
    test: unit('promises')(
      'something grave raises the strip when it happens now: "yr 7 girl being flown to somalia first thing tomorrow for cutting"',
    ),
  },
  {
    promise: 'The hour alone is no danger',
    file: danger,
    find: '(isGrave && isSoon)',
    replace: 'isSoon',
    test: unit('promises')(
      'neither the grave alone nor the hour alone raises it: "what time does the moon come out tonight"',
    ),
  },
  {
    promise: 'An ordinary word is not read as another one',
    file: 'src/directory/search/compile-index.ts',
    find: 'more.length > 0 || place?.typed !== typed || place.trust < 1',
    replace: 'false',
    test: unit('promises')('an ordinary word is not read as a rarer one that looks like it'),
  },
  {
    promise: 'Welsh is known by its small words',
    file: 'src/directory/search/understand.ts',
    find: 'if (splitWords(query).some((word) => welshSmall.has(word))) return true;',
    replace: '',
    test: view('Welsh is known by its words: "teimlon isel trw amser"'),
  },
  {
    promise: 'A child who says “minor” or “referral” is not taken for an adult',
    file: 'src/directory/search/voice.ts',
    find: "of('*professional') + (isSelf ? 0 : school + of('*work'))",
    replace: "of('*professional') + of('*work') + (isSelf ? 0 : school)",
    test: view(
      'whoever speaks of themselves is not taken for an adult by a word of adults: "im a minor can i leave home"',
    ),
  },
  {
    promise: 'A phrase that tells who is asking keeps its words',
    file: 'src/directory/search/load-search-words.ts',
    find: 'const findings = [...loneWords(all),',
    replace: 'const findings = [...loneWords(all).slice(0, 0),',
    test: unit('load-search-words')(
      'a phrase that says who is asking must not come down to one everyday word',
    ),
  },
  {
    promise: 'A pupil in class is no teacher',
    file: 'src/directory/search/voice.ts',
    find: 'const isSelf = speaksOfSelf(query);',
    replace: 'const isSelf = false;',
    test: view('words of school are a pupil’s when the pupil is in the sentence, else a teacher’s'),
  },
  {
    promise: 'A sentence that holds nothing but danger raises the strip',
    file: 'src/directory/search/understand.ts',
    find: ' || isDangerAlone(query, matches, places)',
    replace: '',
    test: view('a sentence that holds nothing but danger raises the strip: "im on the bridge"'),
  },
  {
    promise: 'One word that nobody says of themselves does not raise the strip',
    file: danger,
    find: 'const isSentence = places.length > 1 || tellsOfSelf(query);',
    replace: 'const isSentence = true;',
    test: view('a thing or homework alone does not raise the strip: "rope"'),
  },
  {
    promise: 'A harmless phrase that shares a word with danger does not hush it',
    file: danger,
    find: 'match.at.every(',
    replace: 'match.at.some(',
    test: unit('search')(
      'what calms a harmless sentence does not hush "mum wont wake up and i have school"',
    ),
  },
  {
    promise: 'A harmless phrase whose words stand far apart does not hush danger',
    file: danger,
    find: 'const tight = 0.9;',
    replace: 'const tight = 0;',
    test: unit('search')('what calms a harmless sentence does not hush "he beat me up after fifa"'),
  },
  {
    promise: 'A longer phrase of danger stays where a harmless one hushes the shorter',
    file: 'src/directory/search/prune-phrases.ts',
    find: '!calm.some(',
    replace: '![].some(',
    test: unit('pruning')('it stays where a harmless phrase inside it would hush the shorter one'),
  },
  {
    promise: 'A no that was passed over is not taken for somebody who cannot go on',
    file: 'src/directory/search/compile-phrases.ts',
    find: 'strongRivals: isTopic(target)',
    replace: 'strongRivals: false',
    test: unit('search')('a no that was passed over is not taken for somebody who cannot go on'),
  },
  {
    promise: 'Who says only where they stand is heard',
    file: 'src/directory/search/voice.ts',
    find: '/^(on|',
    replace: '/^(',
    test: unit('search')(
      'who cannot speak, leave or breathe, or stands where one may fall, is told of danger: "on the bridge"',
    ),
  },
  {
    promise: 'Words of harm to oneself raise the strip',
    file: danger,
    find: 'new Set([dangerTopic, ownHarmTopic])',
    replace: 'new Set([dangerTopic])',
    test: view(
      'words of harm to oneself raise the strip without being told so twice: "cant do this anymore"',
    ),
  },
  {
    promise: 'Whoever may leave sees SafeCall without looking further',
    file: firstView,
    find: '    hold(lines?.[voice][0]);',
    replace: '',
    test: view(
      'a young person who may be away finds SafeCall in the first five: "wanna leave but got no money"',
    ),
  },
  {
    promise: 'Who asks after somebody missing sees the line for families too',
    file: firstView,
    find: '    if (isForBoth) hold(lines?.[1][0]);',
    replace: '',
    test: view(
      'who asks after somebody missing without saying who they are finds the lines for both: "keeps sneaking out at night and coming home at dawn"',
    ),
  },
  {
    promise: 'A young person sees Childline without looking further',
    file: firstView,
    find: '  if (voice === 0) hold(index.find(youngService));',
    replace: '',
    test: view(
      'a young person finds Childline in the first five: "dont know if im a boy or a girl"',
    ),
  },
  {
    promise: 'A young person in Wales sees Meic without looking further',
    file: firstView,
    find: '    hold(index.find(welshService));',
    replace: '',
    test: view(
      'a young person in Wales finds Meic in the first five: "ofn deud wrth mam dwin feichiog"',
    ),
  },
  {
    promise: 'Somebody who works on one thing alone stands in the first view of it',
    file: firstView,
    find: '  hold(specialistFor(top, arranged, meant));',
    replace: '',
    test: view('who is kept from a parent finds somebody who works on that alone'),
  },
  {
    promise: 'Whoever teaches the search is told of a file that went',
    file: 'src/directory/search/load-search-words.ts',
    find: 'if (!files.has(file)) fault',
    replace: 'if (files.has(`${file}.yaml`)) fault',
    test: unit('load-search-words')(
      'whoever teaches the search is told of every mistake, with its file and line',
    ),
  },
];
