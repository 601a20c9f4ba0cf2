import { shortName, wholeName } from '#areas/area-names.ts';
import { authorityPath } from '#areas/area-paths.ts';
import type { Districts, PackedAuthority, PackedNumber } from '#areas/pack-format.ts';
import { dayInWords, partialDayInWords } from '#language/day-words.ts';
import { pathInLanguage, type Language } from '#language/paths.ts';
import { copyOf, fillIn, fillLink, fillName, keepIf } from './fill-template.ts';

/** Who must help a child, and how to reach them, as an item of the list of the answer. */
export function drawAuthority(
  page: HTMLElement,
  authority: PackedAuthority,
  { authorities }: Districts,
  { isLikely, language }: { isLikely: boolean; language: Language },
): HTMLElement {
  const item = copyOf(page, 'authority');
  const { id, numbers, page: own, website, until, seen, seenAt, pageDate } = authority;
  item.dataset['authority'] = id;
  fillLink(item, 'name', pathInLanguage(authorityPath(id), language));
  fillName(item, 'name', wholeName(authority, language));
  keepIf(item, 'likely', isLikely);
  item
    .querySelector('[data-slot=numbers]')
    ?.append(...numbers.map((number) => drawNumber(page, number)));
  const has = (time: string): boolean =>
    numbers.some(({ when }) => when === time || when === 'always');
  const some = numbers.length > 0;
  keepIf(item, 'numbers', some);
  keepIf(item, 'none', !some && website !== undefined);
  keepIf(item, 'no-website', website === undefined);
  keepIf(item, 'no-day', some && !has('day'));
  keepIf(item, 'no-night', !has('night'));
  const names = until?.successors.flatMap((each) => authorities.get(each) ?? []);
  fillIn(
    item,
    'until',
    until && {
      day: dayInWords(until.day, language),
      names: names?.map((each) => shortName(each, language).name).join(', ') ?? '',
    },
  );
  fillLink(item, 'page', own);
  fillLink(item, 'website', website);
  fillIn(
    item,
    'page-date',
    pageDate === undefined ? undefined : { date: partialDayInWords(pageDate, language) },
  );
  fillIn(item, 'seen-on', { day: some ? dayInWords(seen, language) : '' });
  item.querySelector('[data-slot=seen-at]')?.append(...seenAt.map(drawAddress));
  keepIf(item, 'seen', some);
  return item;
}

/** The host of a page, as a link where it is safe to follow. */
function drawAddress(address: string): HTMLElement {
  const link = document.createElement(address.startsWith('https:') ? 'a' : 'span');
  if (link instanceof HTMLAnchorElement) link.href = address;
  link.textContent = `${new URL(address).host.replace(/^www\./, '')} `;
  return link;
}

function drawNumber(page: HTMLElement, number: PackedNumber): HTMLElement {
  const { value, dial, when, press, askFor } = number;
  const item = copyOf(page, 'number');
  for (const each of item.querySelectorAll<HTMLElement>('[data-when]')) {
    if (each.dataset['when'] !== when) each.remove();
  }
  fillLink(item, 'number', `tel:${dial}`, value);
  const keys = item.querySelector<HTMLElement>('[data-then]');
  if (keys) keys.textContent = press.join(keys.dataset['then']);
  keepIf(item, 'press', press.length > 0);
  keepIf(item, 'ask', askFor !== undefined);
  return item;
}
