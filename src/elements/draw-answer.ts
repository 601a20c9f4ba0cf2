import { forceName, wholeName } from '#areas/area-names.ts';
import { forcePath } from '#areas/area-paths.ts';
import type { AreaAnswer, Districts, PackedForce } from '#areas/pack-format.ts';
import { pathInLanguage, type Language } from '#language/paths.ts';
import { drawAuthority } from './draw-authority.ts';
import { copyOf, fill, fillLink, fillName, keepIf } from './fill-template.ts';

/** With more than these, the visitor chooses a council first. */
export const mostInFull = 4;

/** Shows who must help in an area: nation first, then police and children's services. */
export function drawAnswer(page: HTMLElement, answer: AreaAnswer, districts: Districts): void {
  const { nations, forces, authorities } = answer;
  const language = pageLanguage();
  drawList(
    page,
    'nations',
    nations.map((nation, place) => drawNation(page, nation, place === 0 && nations.length > 1)),
  );
  drawList(
    page,
    'forces',
    forces.map((force, place) =>
      drawForce(page, force, { isLikely: place === 0 && forces.length > 1, language }),
    ),
  );
  // The numbers of the police are the same everywhere.
  page.querySelector('[data-list=forces]')?.closest('section')?.removeAttribute('hidden');
  // The railway police have England, Wales and Scotland.
  page.querySelector('[data-train]')?.toggleAttribute(
    'hidden',
    nations.every((nation) => nation === 'northern-ireland'),
  );
  const isWide = authorities.length > mostInFull;
  drawList(
    page,
    'authorities',
    isWide
      ? authorities.map((authority) => {
          const item = copyOf(page, 'council');
          item.dataset['authority'] = authority.id;
          const button = item.querySelector('button');
          if (button) {
            button.value = authority.id;
            button.dataset['place'] = authority.id;
          }
          fillName(item, 'name', wholeName(authority, language));
          return item;
        })
      : authorities.map((authority, place) =>
          drawAuthority(page, authority, districts, {
            isLikely: place === 0 && authorities.length > 1,
            language,
          }),
        ),
  );
}

/** Shows what comes after that: services near the area, and the helplines of its nation. */
export function drawRest(page: HTMLElement, { local, lines }: AreaAnswer): void {
  drawList(
    page,
    'local',
    local.flatMap((id) => rowsOf(page, `[data-local-all] [href$="/services/${id}/"]`, 'li')),
  );
  drawList(
    page,
    'lines',
    lines.flatMap(({ nation }) => rowsOf(page, `[data-whole] [data-lines=${nation}]`)),
  );
}

/** Fills a list; one without items goes, with its heading. */
function drawList(page: HTMLElement, name: string, items: readonly HTMLElement[]): void {
  const place = page.querySelector<HTMLElement>(`[data-answer] [data-list=${name}]`);
  place?.replaceChildren(...items);
  place?.closest('section')?.toggleAttribute('hidden', items.length === 0);
}

export function pageLanguage(): Language {
  return document.documentElement.lang === 'cy' ? 'cy' : 'en';
}

function drawNation(page: HTMLElement, nation: string, isLikely: boolean): HTMLElement {
  const item = copyOf(page, 'nation');
  item.dataset['nation'] = nation;
  fill(item, 'name', nationName(page, nation));
  keepIf(item, 'likely', isLikely);
  return item;
}

/** A nation's name in the language of the page, from its part of the page. */
export function nationName(page: HTMLElement, nation: string): string {
  return (
    page.querySelector<HTMLElement>(`[data-whole] [data-lines=${nation}]`)?.dataset['name'] ??
    nation
  );
}

function drawForce(
  page: HTMLElement,
  force: PackedForce,
  { isLikely, language }: { isLikely: boolean; language: Language },
): HTMLElement {
  const item = copyOf(page, 'force');
  item.dataset['force'] = force.id;
  fillLink(item, 'name', pathInLanguage(forcePath(force), language));
  fillName(item, 'name', forceName(force, language));
  keepIf(item, 'likely', isLikely);
  fillLink(item, 'missing', force.missingPage);
  fillLink(item, 'website', force.website);
  return item;
}

/**
 * Copies of parts of the page, so that it stays whole for the next answer: what is found, or what of
 * `row` is around it. Asked from the inside, since `:has()` is an error in browsers that lack it.
 */
function rowsOf(page: HTMLElement, selector: string, row = '*'): HTMLElement[] {
  return [...page.querySelectorAll(selector)].map(
    (found) => found.closest(row)?.cloneNode(true) as HTMLElement,
  );
}
