import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const browser = (name: string): NamedTest => ({
  project: 'browser',
  file: 'tests/browser/near-me.test.ts',
  name,
});
const lookUps = (name: string): NamedTest => ({
  project: 'unit',
  file: 'tests/unit/areas/look-ups.test.ts',
  name,
});
const lookUp = (name: string): NamedTest => ({
  project: 'unit',
  file: 'tests/unit/areas/look-up.test.ts',
  name,
});

/** Promises to somebody who says where they are. */
export const patches: readonly Patch[] = [
  {
    promise: 'No request tells where somebody is',
    file: 'src/elements/near-me.ts',
    find: 'desk.ask(asked);',
    replace: 'desk.ask(asked); void fetch(`/near-me/places.txt?part=${asked.known.slice(0, 1)}`);',
    test: browser('ten people who look up different places make identical requests'),
  },
  {
    promise: 'The second half of a postcode does not stay in the box',
    file: 'src/elements/near-me.ts',
    find: 'if (box.value !== this.#asked.shown) box.value = this.#asked.shown;',
    replace: '',
    test: browser(
      'the second half of a postcode is dropped at once, is nowhere on the page, and nothing is kept',
    ),
  },
  {
    promise: 'The helplines of the nation stand in the answer',
    file: 'src/elements/near-me-desk.ts',
    find: 'if (this.#area) drawRest(this.#page, this.#area);',
    replace: '',
    test: browser(
      'somebody who says where they are sees the nation, the police and who must help a child',
    ),
  },
  {
    promise: 'Nobody is told at the first letter that their place is not known',
    file: 'src/elements/near-me-desk.ts',
    find: 'const isWaiting = isBegun(asked, found, this.#lookUp.places);',
    replace: "const isWaiting = asked === '';",
    test: browser('the first letters are waited for, and what is heard names who helps'),
  },
  {
    promise: 'A name that repeats is put to the visitor',
    file: 'src/areas/look-up/settle.ts',
    find: 'return options.length === 1 && isCertain ?',
    replace: 'return isCertain ?',
    test: lookUps('repeated names > Newport'),
  },
  {
    promise: 'A district on a border shows every council',
    file: 'src/areas/look-up/look-up-postcode.ts',
    find: 'authorities: part ?? known.authorities,',
    replace: 'authorities: (part ?? known.authorities).slice(0, 1),',
    test: lookUps('districts > TD15'),
  },
  {
    promise: 'A Welsh name is known with its start changed',
    file: 'src/areas/look-up/find-spans.ts',
    find: '.filter(({ option }) => isWelsh(option))',
    replace: '.filter(({ option }) => isWelsh(option) && false)',
    test: lookUps('Wales > yng Nghaerdydd'),
  },
  {
    promise: 'What stands beside a whole postcode goes with its second half',
    file: 'src/areas/look-up/drop-second-half.ts',
    find: "const shown = (area + number).replace(/[^a-z\\d]/gi, '').toUpperCase();",
    replace: "const shown = typed.replace(/\\d[a-z]{2}\\b/i, '').trim();",
    test: lookUp(
      'a whole postcode > 12 Oak Road, Leeds LS6 1AB, top flat loses its second half, and what stands beside it',
    ),
  },
  {
    promise: 'A word of a sentence is not taken for a town',
    file: 'src/areas/look-up/look-up.ts',
    find: "inSentence(isPlace && opened.words.before.includes(typed[main.at - 1] ?? ''))",
    replace: 'inSentence(true)',
    test: lookUp(
      'what is not certain > a name beside words that we do not know is offered, not taken',
    ),
  },
  {
    promise: 'A road or a word for short goes before no town that is named',
    file: 'src/areas/look-up/look-up.ts',
    find: '((groups[1] ?? groups[2]) ? doubtful : certain).push({',
    replace: 'certain.push({',
    test: lookUp('half a postcode in a sentence > w8 im in leeds is answered with the place named'),
  },
  {
    promise: 'The nation goes along to the finder',
    file: 'src/elements/carried-area.ts',
    find: 'choice.value = chosen ?? nation;',
    replace: '',
    test: browser(
      'within the visit > the nation is chosen on /find/, and the film’s end card names who helps; neither address nor device knows',
    ),
  },
  {
    promise: 'A nation that was chosen by hand is not changed by where somebody said that they are',
    file: 'src/elements/carried-area.ts',
    find: 'choice.value = chosen ?? nation;',
    replace: 'choice.value = nation;',
    test: browser(
      'within the visit > a nation that is chosen by hand on /find/ afterwards stays chosen when one comes back to it',
    ),
  },
];
