import type { PageHint } from '#directory/search/answer.ts';
import { openPageSearch } from './page-search.ts';

interface ShownPage {
  readonly url: string;
  readonly title: string;
  readonly excerpt?: string;
}

/** A page that answers the questions named in `pages`. */
interface HintedPage {
  readonly pages: readonly string[];
  /** The English address. */
  readonly address: string;
  readonly title: Readonly<Record<string, string>>;
}

const atMost = 4;
/** The words asked last, for answers that come late. */
let latest = '';

/** Shows in `box` the pages of ours that fit the words; those that `hints` name come first. */
export async function answerWithPages(
  box: HTMLElement,
  asked: string,
  hints: readonly PageHint[],
): Promise<void> {
  latest = asked;
  const { lang } = document.documentElement;
  const first = (await hintedPages())
    .filter((page) => hints.some((hint) => page.pages.includes(hint.page)))
    .map(({ address, title }) => ({
      url: lang === 'en' ? address : `/${lang}${address}`,
      title: title[lang] ?? '',
    }));
  if (asked !== latest) return;
  show(box, first);
  try {
    const search = await openPageSearch(lang);
    const found = asked === '' ? [] : await search(asked);
    if (asked === latest) show(box, [...first, ...found]);
  } catch {
    // Without the search of the pages the services and the pages that are hinted at stay.
  }
}

let hinted: Promise<readonly HintedPage[]> | undefined;

/** The pages that answer questions; none where the file does not come. */
function hintedPages(): Promise<readonly HintedPage[]> {
  hinted ??= fetch('/find/pages.json')
    .then((response) => response.json() as Promise<readonly HintedPage[]>)
    .catch(() => []);
  return hinted;
}

function show(box: HTMLElement, pages: readonly ShownPage[]): void {
  const items = [...new Map(pages.map((page) => [page.title, page])).values()]
    .slice(0, atMost)
    .map(({ url, title, excerpt = '' }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = url;
      link.textContent = title;
      item.append(link, ' ', excerpt);
      return item;
    });
  box.hidden = items.length === 0;
  box.querySelector('ul')?.replaceChildren(...items);
}
