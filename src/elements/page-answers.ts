import type { SearchAnswer } from '#directory/search/answer.ts';
import { fetchPageSearch } from './page-search.ts';

interface ShownPage {
  readonly url: string;
  readonly title: string;
  readonly excerpt?: string;
}

/** What `/find/pages.json` holds. */
interface PagesFile {
  /** The languages whose pages can be searched. */
  readonly languages: readonly string[];
  /** Pages that answer the questions named in `pages`, are about one of `topics`, or fit one of `words`; addresses are the English ones. */
  readonly hints: readonly {
    readonly pages: readonly string[];
    readonly topics: readonly string[];
    /** Words that lead there wherever they stand, as `splitWords` of the search gives them: `council`, `stoke on trent`. */
    readonly words?: readonly string[];
    readonly address: string;
    readonly title: Readonly<Record<string, string>>;
  }[];
}

const atMost = 4;
/** Whose pages stand where, in the order of the choices of who is asking; whoever says nothing is taken to be young. */
const areas = ['/young-people/', '/families/', '/professionals/'];
const staff = 2;
/** Where pages for people who work with children stand, and those for other sites. */
const forStaff = /^(?:\/cy)?\/(?:professionals|film\/session|data)\//;
/** The search of the pages is dear on a slow phone: it is opened and asked when typing pauses, so no key waits for it. */
const pauseMs = 400;
/** Comes with this script, so that no answer waits for it and moves when it is there. */
const pagesFile: Promise<PagesFile> = fetch('/find/pages.json')
  .then((response) => response.json() as Promise<PagesFile>)
  .catch(() => ({ languages: [], hints: [] }));
/** The words asked last, for answers that come late. */
let latest = '';

/**
 * Shows the pages of ours that fit the words: in `[data-hints]` those that answer a question, and those
 * for whoever asks about what was understood first, above the services; in `[data-pages]` those that
 * hold the words, below them.
 */
export async function answerWithPages(
  finder: HTMLElement,
  asked: string,
  answer: SearchAnswer,
): Promise<void> {
  latest = asked;
  const { lang } = document.documentElement;
  const file = await pagesFile;
  const picked = finder.querySelector<HTMLSelectElement>('#who')?.selectedIndex ?? 0;
  const asking = picked > 0 ? picked - 1 : (answer.voice ?? 0);
  const showIn = (place: string, pages: readonly ShownPage[]): void => {
    if (asked !== latest) return;
    show(finder.querySelector(place), asking === staff ? pages : staffLast(pages, answer));
  };
  const hinted = asked === '' ? [] : hintsFor(answer, areas[asking], file);
  showIn('[data-hints]', hinted);
  // To ask for files is work, too, so the answer is painted first. They are asked for whatever was typed, and
  // without waiting for a pause, of which it would tell.
  await painted();
  const openSearch = file.languages.includes(lang) ? fetchPageSearch(lang) : undefined;
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
  if (asked !== latest || openSearch === undefined) return;
  try {
    const search = await openSearch();
    const found = asked === '' ? [] : await search(asked);
    const shown = new Set(hinted.map(({ url }) => url.split('#', 1)[0]));
    showIn(
      '[data-pages]',
      found.filter(({ url }) => !shown.has(url)),
    );
  } catch {
    // Without the search of the pages the services and the pages that are hinted at stay.
  }
}

/** Pages that answer what was asked, fit one of its words, or are about what was understood first. */
function hintsFor(
  { content, topics: [topic = ''], typed }: SearchAnswer,
  area = '',
  { hints }: PagesFile,
): readonly ShownPage[] {
  const { lang } = document.documentElement;
  const said = ` ${typed.join(' ')} `;
  return hints
    .filter(
      ({ pages, topics, words, address }) =>
        words?.some((word) => said.includes(` ${word} `)) ||
        content.some(({ page }) => pages.includes(page)) ||
        (address.startsWith(area) && topics.includes(topic)),
    )
    .map(({ address, title }) => ({
      url: lang === 'en' ? address : `/${lang}${address}`,
      title: title[lang] ?? '',
    }));
}

const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * A child who types "help" is not met with a lesson plan: pages for staff come last, and not at all in
 * danger or where the words tell of a need, such as `i ran away`; `lesson plan` tells of none.
 */
function staffLast(
  pages: readonly ShownPage[],
  { crisis, topics }: SearchAnswer,
): readonly ShownPage[] {
  const isForStaff = ({ url }: ShownPage): boolean => forStaff.test(url);
  const others = pages.filter((page) => !isForStaff(page));
  return crisis || topics.length > 0 ? others : [...others, ...pages.filter(isForStaff)];
}

function show(box: HTMLElement | null, pages: readonly ShownPage[]): void {
  if (box === null) return;
  const items = pages.slice(0, atMost).map(({ url, title, excerpt = '' }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    item.append(link, ' ', excerpt);
    return item;
  });
  box.hidden = items.length === 0;
  (box.querySelector('ul') ?? box).replaceChildren(...items);
}
