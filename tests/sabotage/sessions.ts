import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const unit = (file: string, name: string): NamedTest => ({
  project: 'unit',
  file: `tests/unit/kit/${file}.test.ts`,
  name,
});
const page = (name: string): NamedTest => ({
  project: 'browser',
  file: 'tests/browser/session.test.ts',
  name,
});
const byClicker =
  'a session > runs by clicker from the film to its questions, and ends with whom to tell, and its link keeps the choice';

/** Promises to whoever leads a session, and to those who sit in it. */
export const patches: readonly Patch[] = [
  {
    promise: 'A plan takes the minutes that it promises',
    file: 'src/kit/check-kit.ts',
    find: 'if (sum !== whole)',
    replace: 'if (sum > 99)',
    test: unit('load-kit', 'an editor of the kit is told > that the steps of a plan do not add up'),
  },
  {
    promise: 'A plan stops where the film does',
    file: 'content/kit/plans/60-minutes-11-14.yaml',
    find: 'pause: p3',
    replace: 'pause: p2',
    test: unit(
      'plans',
      'the plan 60-minutes-11-14 > stops at each of the four stops once, in their order',
    ),
  },
  {
    promise: 'No number is typed into the kit',
    file: 'src/kit/schema/words.ts',
    find: '.refine((words) => !typed.test(words)',
    replace: '.refine(() => true',
    test: unit(
      'load-kit',
      'an editor of the kit is told > that a number was typed instead of a service named',
    ),
  },
  {
    promise: 'The youngest are asked nothing that names sex or drugs',
    file: 'content/kit/pauses/p3.yaml',
    find: 'What do they want back?',
    replace: 'Do they want sex?',
    test: unit('plans', 'the youngest are asked nothing that names sex, drugs or exploitation'),
  },
  {
    promise: 'A link to a session takes over nothing that the page does not offer',
    file: 'src/elements/session-choice.ts',
    find: '.filter((each) => offer.services.includes(each))',
    replace: '',
    test: unit(
      'session',
      'the end of an address > takes over nothing that the page does not offer, and at most six services',
    ),
  },
  {
    promise: 'A choice for a session goes to no server',
    file: 'src/elements/session-setup.ts',
    find: "end === '' ? location.pathname : `#${end}`",
    replace: '`?${end}`',
    test: page(byClicker),
  },
  {
    promise: 'The focus goes to the question that is asked',
    file: 'src/elements/session-view.ts',
    find: '      question.focus();',
    replace: '',
    test: page(byClicker),
  },
  {
    promise: 'The group does not read the adult’s notes',
    file: 'src/elements/session-view.ts',
    find: '    this.#notes.show(false);',
    replace: '',
    test: page(byClicker),
  },
  {
    promise: 'A session in full screen keeps the way out',
    file: 'src/elements/session-view.ts',
    find: 'if (document.fullscreenEnabled) void this.#stage.requestFullscreen()',
    replace: 'if (document.fullscreenEnabled) void this.#video.requestFullscreen()',
    test: page(byClicker),
  },
  {
    promise: 'A session in the area of a council ends with its numbers',
    file: 'src/elements/session-last-card.ts',
    find: 'showAreaLines(this.#rows, added);',
    replace: 'showAreaLines(this.#rows, []);',
    test: page(
      'a session > ends with the numbers of a council, which a link names and no server learns',
    ),
  },
  {
    promise: 'A council of the link that comes late undoes no choice',
    file: 'src/elements/session-last-card.ts',
    find: "if (linesOf(choice.area)) delete this.#box.dataset['area'];",
    replace: 'if (linesOf(choice.area)) return;',
    test: {
      project: 'browser',
      file: 'tests/browser/late-council.test.ts',
      name: 'a session > keeps what was chosen while the council of the link was still coming',
    },
  },
  {
    promise: 'A plan says what each nation’s curriculum says, as far as we read it',
    file: 'content/kit/every-session.yaml',
    find: 'curriculum-scotland, curriculum-northern-ireland-ks3]',
    replace: 'curriculum-northern-ireland-ks3]',
    test: unit(
      'plans',
      'every age has a word of each nation’s curriculum, from an official page that was read',
    ),
  },
  {
    promise: 'The youngest see no film that is not made for them',
    file: 'src/components/SessionSetup.astro',
    find: "(cut === '9-11') === (version === 'younger')",
    replace: 'cut.length > 0',
    test: page('a session > shows the youngest no film that is not made for them'),
  },
];
