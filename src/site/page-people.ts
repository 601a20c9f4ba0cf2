import { byId } from '#directory/by-id.ts';
import type { Directory } from '#directory/directory.ts';
import { isAnswered } from '#directory/is-answered.ts';
import { servingAllFirst } from '#directory/nations-of.ts';
import type { Service } from '#directory/schema/service.ts';
import type { PageAudience, PageFrontmatter } from './page-frontmatter.ts';

const emergency = 'emergency-999';
/** So many that one answers, so few that nobody has to choose. */
const most = 6;

/** Whose chains a page takes its people from. */
const chainOf: Record<PageAudience, 'child' | 'parent'> = {
  'young-people': 'child',
  'easy-read': 'child',
  families: 'parent',
  professionals: 'parent',
  everyone: 'child',
};

/**
 * Whom a page ends with: the services that it names, then those of its topics' chains, the first
 * steps of all its nations before the second, and of these whoever serves all nations of the page before
 * whoever serves a part of them; 999 last. Only whom somebody answers.
 */
export function pagePeople(
  directory: Directory,
  { audience, nations, people }: Pick<PageFrontmatter, 'audience' | 'nations' | 'people'>,
): Service[] {
  if (people === undefined) return [];
  const { services, chains } = byId(directory);
  const lists = people.topics.flatMap((topic) => {
    const chain = chains.get(topic)?.[chainOf[audience]];
    return nations.map((nation) => chain?.[nation] ?? []);
  });
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, step) =>
    lists.flatMap((list) => list[step] ?? []),
  ).flat();
  const found = [...new Set([...people.services, ...inTurn])]
    .flatMap((id) => services.get(id) ?? [])
    .filter(({ channels }) => channels.some(({ type }) => isAnswered(type)));
  const last = found.filter(({ id }) => id === emergency);
  const others = found.filter(({ id }) => id !== emergency);
  const first = servingAllFirst(others, nations);
  return [...first.slice(0, most - last.length), ...last];
}
