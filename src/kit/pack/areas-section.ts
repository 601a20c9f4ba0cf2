import { nationIds } from '#directory/schema/basics.ts';
import { dayInWords } from '#language/day-words.ts';
import { escaped } from '#language/escaped.ts';
import type { Language } from '#language/paths.ts';
import type { Say } from '#language/words.ts';
import { numberItem } from './number-item.ts';
import type { PackArea } from './pack-areas.ts';

/**
 * The numbers of every council, to be read without a script; the script makes its list to choose from of
 * them, and copies those of the one that is chosen.
 */
export function areasSection(areas: readonly PackArea[], language: Language, say: Say): string {
  const nations = nationIds.map((nation) => {
    const items = areas
      .filter((area) => area.nation === nation)
      .map((area) => areaItem(area, language, say));
    return `<details><summary>${escaped(say(`nation.${nation}`))}</summary><ul>
${items.join('\n')}
</ul></details>`;
  });
  return `<section id="areas"><h2>${escaped(say('pack.areas'))}</h2>
<p>${escaped(say('pack.areas.what'))}</p>
${nations.join('\n')}</section>`;
}

function areaItem(
  { id, name, lines, from, until }: PackArea,
  language: Language,
  say: Say,
): string {
  const day = (date: string) => dayInWords(date, language);
  const title =
    from !== undefined
      ? `${say('area.from', { day: day(from) })} ${name}`
      : until !== undefined
        ? say('area.until', { day: day(until), name })
        : name;
  const days = [
    ...(from === undefined ? [] : [` data-from="${from}"`]),
    ...(until === undefined ? [] : [` data-until="${until}"`]),
  ].join('');
  return `<li data-area="${id}" data-name="${escaped(name)}"${days}><strong>${escaped(title)}</strong><ul>${lines.map(numberItem).join('')}</ul></li>`;
}
