import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const unit = (file: string, name: string): NamedTest => ({
  project: 'unit',
  file: `tests/unit/kit/${file}.test.ts`,
  name,
});
const site = (file: string, name: string): NamedTest => ({
  project: 'site',
  file: `tests/site/kit/${file}.test.ts`,
  name,
});
const browser = (file: string, name: string): NamedTest => ({
  project: 'browser',
  file: `tests/browser/${file}.test.ts`,
  name,
});

/** Promises of the files that a practitioner takes away: cards, posters, slides, packs. */
export const patches: readonly Patch[] = [
  {
    promise: 'A plain card in a coat does not say whose number it is',
    file: 'src/kit/hand-outs/plain-cards.ts',
    find: 'words: line.number }',
    replace: 'words: `${line.name} ${line.number}` }',
    test: unit('hand-outs', 'the plain version > gives nothing away, wales in cy'),
  },
  {
    promise: 'No code dials the emergency number by chance',
    file: 'src/kit/lines/line-of.ts',
    find: 'service.id === emergency || link === undefined',
    replace: 'link === undefined',
    test: unit('lines', 'no code dials the emergency number'),
  },
  {
    promise: 'A card says that we don’t know hours where we don’t',
    file: 'src/kit/lines/line-of.ts',
    find: "?? say('handout.hours_unknown')",
    replace: "?? say('open.now')",
    test: unit('lines', 'unknown hours are said to be unknown'),
  },
  {
    promise: 'A sheet of somebody’s own does not say of itself that it knows no hours',
    file: 'src/kit/documents/number-point.ts',
    find: 'hours !== undefined && hoursOf(service, number.channel, language) !== undefined',
    replace: 'hours !== undefined',
    test: site(
      'files',
      'slides and sheets > a sheet of somebody’s own does not say of itself that it knows no hours',
    ),
  },
  {
    promise: 'Nothing of a card is cut off at its edge',
    file: 'src/kit/hand-outs/wallet-cards.ts',
    find: '{ size: 5, most: inner }',
    replace: '{ size: 7, most: inner * 9 }',
    test: unit(
      'hand-outs',
      'a hand-out as wallet-cards > keeps all its words on the sheet, wales in cy',
    ),
  },
  {
    promise: 'The same words give the same office file on every day',
    file: 'src/kit/files/office-file.ts',
    find: ".replace(stamps, '')",
    replace: '',
    test: unit(
      'files',
      'an office file does not say when it was made, nor what chance named its parts',
    ),
  },
  {
    promise: 'A plan in a pack leads nowhere outside of it',
    file: 'src/kit/pack/plain-copy.ts',
    find: "return child.tagName === 'a' ? child.childNodes : [];",
    replace: 'return [child];',
    test: unit('files', 'a page in a pack keeps its words and loses what needs the site'),
  },
  {
    promise: 'A code on a poster dials the number beside it',
    file: 'src/kit/hand-outs/number-row.ts',
    find: 'const code = qrPath(text);',
    replace: "const code = qrPath(text.replace('0800', '0808'));",
    test: site(
      'files',
      'hand-outs > as another program reads them > have codes that dial these numbers: england in en',
    ),
  },
  {
    promise: 'A pack holds all that its start page leads to',
    file: 'src/kit/pack/pack-files.ts',
    find: "{ path: 'pack/pack.css'",
    replace: "{ path: 'pack/other.css'",
    test: site(
      'packs',
      'kit/my-choice-offline-small-en.zip > leads nowhere but into itself, and loads nothing from anywhere',
    ),
  },
  {
    promise: 'The film in a pack stops where the group is to talk',
    file: 'src/kit/pack/start.js',
    find: 'if (place >= 0 && isStopping()',
    replace: 'if (place > 0 && isStopping()',
    test: browser(
      'offline-pack',
      'the offline pack, from a stick without internet > runs a whole session: captions, four stops with their questions, numbers at the end',
    ),
  },
  {
    promise: 'A pack shows captions without asking anybody for them',
    file: 'src/kit/pack/start.js',
    find: 'track.addCue(new VTTCue(start, end, text));',
    replace: 'if (kind !== "captions") track.addCue(new VTTCue(start, end, text));',
    test: browser(
      'offline-pack',
      'the offline pack, from a stick without internet > shows captions without a track file, and hides them when asked',
    ),
  },
  {
    promise: 'Nobody learns which services were ticked for a card',
    file: 'src/elements/hand-out-maker.ts',
    find: 'const box = event.target as HTMLInputElement;',
    replace:
      'const box = event.target as HTMLInputElement;\n    void fetch(`/kit/numbers.en.json?${box.value}`);',
    test: browser(
      'hand-out-maker',
      'making hand-outs > happens on the device: nothing is sent for what is chosen, and nothing is kept',
    ),
  },
  {
    promise: 'Nobody learns which area a card is made for',
    file: 'src/elements/area-box.ts',
    find: 'const found = await this.#open().then(',
    replace:
      'void fetch(`/near-me/districts.txt?${id}`);\n    const found = await this.#open().then(',
    test: browser(
      'hand-out-maker',
      'making hand-outs > takes the numbers of an area, and asks for the same whichever it is',
    ),
  },
  {
    promise: 'The box for councils keeps no second half of a postcode in sight',
    file: 'src/elements/area-box.ts',
    find: "this.#field.value = (area + number).replace(/[^a-z\\d]/gi, '').toUpperCase();",
    replace: '',
    test: browser(
      'hand-out-maker',
      'making hand-outs > keeps no second half of a postcode in sight, however it is written',
    ),
  },
  {
    promise: 'A council’s page leads to cards with its numbers',
    file: 'src/elements/hand-out-maker.ts',
    find: "if (area !== undefined) box.dataset['area'] = area;",
    replace: '',
    test: browser(
      'hand-out-maker',
      'making hand-outs > begins with the area that a council’s page leads with',
    ),
  },
  {
    promise: 'A council’s number on a card says which keys to press',
    file: 'src/kit/lines/area-lines.ts',
    find: 'press.length === 0 ? words.call',
    replace: 'press.length < 9 ? words.call',
    test: unit(
      'areas',
      'the numbers of an area > are those that the council’s page shows, with hours, cost, keys and the day of reading',
    ),
  },
  {
    promise: 'A pack names the numbers of the council that was chosen',
    file: 'src/kit/pack/start.js',
    find: "part('#near').replaceChildren(...(chosen?.cloneNode(true).childNodes ?? []));",
    replace: "part('#near').replaceChildren();",
    test: browser(
      'offline-pack',
      'the offline pack, from a stick without internet > has the numbers of every council: the one that is chosen stands at the end, and in the address',
    ),
  },
  {
    promise: 'A pack has every council that the site has',
    file: 'src/kit/pack/pack-areas.ts',
    find: '[...districts.authorities.values()]',
    replace: '[...districts.authorities.values()].slice(1)',
    test: unit(
      'areas',
      'the areas of an offline pack > are all that the site has, each with its numbers and its police',
    ),
  },
  {
    promise: 'A file to print says its language to whoever reads it aloud',
    file: 'src/kit/sheet/press.ts',
    find: 'return inLanguage(paper.close(), `${language}-GB`);',
    replace: "return inLanguage(paper.close(), language === 'cy' ? 'en-GB' : 'cy-GB');",
    test: unit(
      'hand-outs',
      'a file to print says its language and its title, and is still found whole',
    ),
  },
  {
    promise: 'A poster prints alone on its sheet',
    file: 'public/sheets/hand-outs.css',
    find: 'body[data-sheet] main > :not(hand-out-maker),',
    replace: '',
    test: browser(
      'hand-out-maker',
      'making hand-outs > prints poster-a4 as one page of its own size, without the site around it',
    ),
  },
];
