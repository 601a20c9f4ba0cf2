import type { Nation } from '#directory/schema/basics.ts';
import { dayInWords } from '#language/day-words.ts';
import { escaped } from '#language/escaped.ts';
import { jsonInPage } from '#language/json-in-page.ts';
import { megabytes } from '#language/megabytes.ts';
import type { Language } from '#language/paths.ts';
import { playTime } from '#language/play-time.ts';
import type { Say } from '#language/words.ts';
import { kitLicence } from '../files/kit-file.ts';
import { cutWords } from '../cut-words.ts';
import { detailOf } from '../hand-outs/number-row.ts';
import type { HandOutLine } from '../lines/hand-out-line.ts';
import type { KitPause } from '../pause-points.ts';
import type { Cut } from '../schema/words.ts';
import { areasSection } from './areas-section.ts';
import { packPage } from './markup.ts';
import type { PackArea } from './pack-areas.ts';
import { numberItem } from './number-item.ts';

/** A file of the pack that the start page leads to. */
export interface PackLink {
  readonly href: string;
  readonly name: string;
  readonly bytes: number;
}

export type PackVersion = 'main' | 'described' | 'younger';

/** All that the start page says. */
export interface StartPage {
  /** The day of the build, `YYYY-MM-DD`. */
  readonly made: string;
  readonly oldest: string;
  /** Where a newer pack is, in words. */
  readonly address: string;
  readonly films: readonly (PackLink & { readonly version: PackVersion })[];
  readonly poster: string | undefined;
  /** The film's tracks, line by line: start, end, words. */
  readonly tracks: Readonly<Record<string, readonly (readonly [number, number, string])[]>>;
  readonly pauses: ReadonlyMap<Cut, readonly KitPause[]>;
  readonly lines: readonly HandOutLine[];
  readonly areas: readonly PackArea[];
  readonly plans: readonly PackLink[];
  readonly slides: readonly PackLink[];
  readonly sheets: readonly PackLink[];
  readonly handOuts: ReadonlyMap<Nation, readonly PackLink[]>;
  readonly story: PackLink | undefined;
  readonly contents: readonly PackLink[];
}

/** The page that a session is run from. Everything on it can be read without its script. */
export function startPage(page: StartPage, language: Language, say: Say): string {
  const body = [
    `<h1>${escaped(say('pack.heading'))}</h1>`,
    paragraph(say('pack.lead')),
    ageNotice(page, language, say),
    stage(page, language, say),
    areasSection(page.areas, language, say),
    section(
      say('pack.plans'),
      page.plans.length > 0 ? list(page.plans) : paragraph(say('pack.plans.none')),
    ),
    section(say('pack.slides'), list(page.slides)),
    section(
      say('pack.print'),
      `<h3>${escaped(say('pack.print.nation'))}</h3>${[...page.handOuts]
        .map(
          ([nation, links]) =>
            `<details><summary>${escaped(say(`nation.${nation}`))}</summary>${list(links)}</details>`,
        )
        .join('\n')}<h3>${escaped(say('pack.sheets'))}</h3>${list(page.sheets)}`,
    ),
    page.story === undefined ? '' : `<p>${link(page.story)}</p>`,
    contentsOf(page, say),
    paragraph(say('pack.licence', { licence: kitLicence })),
    paragraph(say('pack.not_emergency')),
  ];
  const data = {
    ...{ made: page.made, tracks: page.tracks, stops: firstOf(page.pauses).map(({ at }) => at) },
    words: {
      one: say('pack.age.days.one', { count: '{count}' }),
      other: say('pack.age.days.other', { count: '{count}' }),
      old: say('pack.age.old'),
    },
  };
  return packPage({
    ...{ language, title: say('site.name'), up: '', body: `<main>\n${body.join('\n')}\n</main>` },
    script: `<script type="application/json" id="pack-data">${jsonInPage(data)}</script>
<script src="pack/start.js"></script>
`,
  });
}

function ageNotice({ made, oldest, address }: StartPage, language: Language, say: Say): string {
  const day = dayInWords(made, language);
  const read = say('pack.age.read', { oldest: dayInWords(oldest, language) });
  // What the script says is of the day that stands before it.
  return `<p class="notice">${escaped(say('pack.age', { day }))} <strong id="age" role="status"></strong> ${escaped(read)} ${escaped(say('pack.age.check', { address }))}</p>`;
}

/** The film with its stops and the numbers: what goes full screen together. */
function stage(page: StartPage, language: Language, say: Say): string {
  const [first] = page.films;
  const hasYounger = page.films.some(({ version }) => version === 'younger');
  return `<section>
<h2>${escaped(say('pack.film'))}</h2>
<p id="by-itself">${escaped(say('pack.film.by_itself'))}</p>
<div class="controls" data-script hidden>
<label>${escaped(say('pack.version'))}<select id="version" autocomplete="off">${page.films
    .map(
      (film) =>
        `<option value="${escaped(film.href)}">${escaped(film.name)} (${megabytes(film.bytes)})</option>`,
    )
    .join('')}</select></label>
<label>${escaped(say('pack.cut'))}<select id="cut" autocomplete="off">${[...page.pauses.keys()]
    .map((cut) => `<option value="${cut}">${escaped(cutWords(cut, say))}</option>`)
    .join('')}</select></label>
<label>${escaped(say('pack.area'))}<select id="area" autocomplete="off"><option value="">${escaped(say('nation.all'))}</option></select></label>
</div>
<div id="stage">
<video controls preload="metadata" src="${escaped(first?.href ?? '')}"${page.poster === undefined ? '' : ` poster="${escaped(page.poster)}"`}></video>
<p id="cues" hidden></p>
${[...page.pauses].map(([cut, pauses]) => stopsOf(cut, pauses, language, say)).join('\n')}
${numbersOf(page, say)}
<div class="controls" data-script hidden>
<button type="button" id="go" hidden>${escaped(say('pack.go'))}</button>
<button type="button" data-play>${escaped(say('film.play'))} / ${escaped(say('film.pause'))}</button>
<button type="button" data-back>${escaped(say('pack.back'))}</button>
<button type="button" data-stops aria-pressed="true">${escaped(say('pack.stops'))}</button>
${Object.keys(page.tracks)
  .map(
    (kind) =>
      `<button type="button" data-track="${kind}" aria-pressed="false">${escaped(say(`film.track.${kind}`))}</button>`,
  )
  .join('\n')}
<button type="button" data-full>${escaped(say('film.full'))}</button>
</div>
</div>
<p id="keys" data-script hidden>${escaped(say('pack.keys'))}</p>
${hasYounger ? '' : paragraph(say('pack.younger_elsewhere', { from: '9', to: '11' }))}
</section>`;
}

function stopsOf(cut: Cut, pauses: readonly KitPause[], language: Language, say: Say): string {
  return pauses
    .map(
      (
        { at, chapter, questions, hints, maySay },
        place,
      ) => `<section class="stop" data-stop="${place}" data-cut="${cut}" tabindex="-1">
<h3>${escaped(`${say('pack.stop', { place: place + 1, count: pauses.length })}: ${chapter[language]}, ${playTime(at)}. ${cutWords(cut, say)}`)}</h3>
<ol>${questions.map((question) => `<li>${escaped(question[language])}</li>`).join('')}</ol>
<details><summary>${escaped(say('pack.help'))}</summary><ul>${[
        ...hints.map((hint) => hint[language]),
        ...maySay.map(({ says, answer }) =>
          say('sheet.answer', { says: says[language], answer: answer[language] }),
        ),
      ]
        .map((words) => `<li>${escaped(words)}</li>`)
        .join('')}</ul></details>
</section>`,
    )
    .join('\n');
}

/** What keeps a browser, a keyboard or a password manager from keeping what is written. */
const unkept =
  'autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" translate="no" writingsuggestions="false" data-1p-ignore data-lpignore="true"';

function numbersOf({ lines }: StartPage, say: Say): string {
  const field = (key: string) => `<label>${escaped(say(key))}<input type="text" ${unkept}></label>`;
  return `<section id="numbers" tabindex="-1">
<h3>${escaped(say('pack.numbers'))}</h3>
<ul>${lines.map((line) => numberItem([line.name, line.number, detailOf(line)])).join('')}</ul>
<ul id="near"></ul>
<div data-script hidden><h3>${escaped(say('pack.local'))}</h3>
<div class="controls">${field('pack.local.name')}${field('pack.local.number')}</div>
<p>${escaped(say('pack.local.stay'))}</p></div>
</section>`;
}

function contentsOf({ contents }: StartPage, say: Say): string {
  return `<details><summary>${escaped(say('pack.contents'))}</summary>
<table><thead><tr><th scope="col">${escaped(say('pack.contents.file'))}</th><th scope="col">${escaped(say('pack.contents.size'))}</th></tr></thead>
<tbody>${contents
    .map(
      ({ href, name, bytes }) =>
        `<tr><td><a href="${escaped(href)}">${escaped(name)}</a></td><td>${megabytes(bytes)}</td></tr>`,
    )
    .join('\n')}</tbody></table></details>`;
}

function firstOf(pauses: ReadonlyMap<Cut, readonly KitPause[]>): readonly KitPause[] {
  return [...pauses.values()][0] ?? [];
}

const paragraph = (words: string) => `<p>${escaped(words)}</p>`;
const section = (heading: string, inside: string) =>
  `<section><h2>${escaped(heading)}</h2>\n${inside}</section>`;
const link = ({ href, name, bytes }: PackLink) =>
  `<a href="${escaped(href)}">${escaped(name)}</a> (${megabytes(bytes)})`;
const list = (links: readonly PackLink[]) =>
  `<ul>${links.map((each) => `<li>${link(each)}</li>`).join('\n')}</ul>`;
