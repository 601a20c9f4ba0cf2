import type { Directory } from '#directory/directory.ts';
import type { Facts } from '#facts/load-facts.ts';
import { contactFaults } from './contact-faults.ts';
import { easyReadFaults, otherDrawings } from './easy-read-faults.ts';
import type { PageAudience, PageFrontmatter } from './page-frontmatter.ts';
import { pagePeople } from './page-people.ts';
import { fillMessage, mostCharacters } from './text-message.ts';
import { typedFactFaults } from './typed-facts.ts';

/** A page as it lies in content/: its path, its whole text, and what its head says. */
export interface PageSource {
  readonly file: string;
  readonly source: string;
}

/**
 * What is wrong with what a page claims and whom it leads to: file and line for each unknown service,
 * fact or topic, and each number typed by hand.
 */
export function pageFaults(
  page: PageSource,
  head: PageFrontmatter,
  { directory, facts }: { directory: Directory; facts: Facts },
): string[] {
  return [
    ...wordFaults(page, directory),
    ...(head.audience === 'easy-read' ? easyReadFaults(page.file, page.source) : []),
    ...headFaults(page, head, { directory, facts }),
    ...messageFaults(page, head.text_message, directory),
  ];
}

/** The same for a Welsh page, whose head holds words only; the rest is its English page’s. */
export function welshPageFaults(
  page: PageSource,
  head: { readonly text_message?: string | undefined },
  english: { readonly source: string; readonly audience: PageAudience } | undefined,
  directory: Directory,
): string[] {
  return [
    ...wordFaults(page, directory),
    ...messageFaults(page, head.text_message, directory),
    ...(english?.audience === 'easy-read'
      ? [...easyReadFaults(page.file, page.source), ...otherDrawings(page, english.source)]
      : []),
  ];
}

function wordFaults({ file, source }: PageSource, directory: Directory): string[] {
  return [...contactFaults(file, source, directory), ...typedFactFaults(file, source)];
}

function headFaults(
  page: PageSource,
  head: PageFrontmatter,
  { directory, facts }: { directory: Directory; facts: Facts },
): string[] {
  const fault = (key: string, word: string, what: string): string =>
    `${page.file}:${lineOf(page.source, key, word)} ${key}: ${what}`;
  const unknownFacts = head.facts.flatMap((id) => {
    const fact = facts.facts.find((one) => one.id === id);
    if (fact === undefined) {
      return [fault('facts', id, `no fact "${id}"; write the name of a file in content/facts/`)];
    }
    if (fact.held !== undefined) {
      return [
        fault('facts', id, `"${id}" is held back: ${fact.held} Take it out, with its sentence`),
      ];
    }
    if (fact.nations.some((nation) => head.nations.includes(nation))) return [];
    const [there, here] = [fact.nations.join(', '), head.nations.join(', ')];
    return [fault('facts', id, `"${id}" holds for ${there}, the page for ${here}; take it out`)];
  });
  const unknownGuidance = head.guidance
    .filter((id) => !facts.guidance.some((one) => one.id === id))
    .map((id) =>
      fault('guidance', id, `no document "${id}"; write the name of a file in content/guidance/`),
    );
  const { topics = [], services = [] } = head.people ?? {};
  const unknownPeople = [
    ...topics
      .filter((id) => !directory.chains.some((one) => one.id === id))
      .map((id) => fault('people', id, `no chain "${id}" in content/chains/`)),
    ...services
      .filter((id) => !directory.services.some((one) => one.id === id))
      .map((id) => fault('people', id, `no service "${id}" in content/services/`)),
  ];
  const reached = pagePeople(directory, head).length;
  const tooFew =
    head.audience !== 'everyone' && reached < 2
      ? [fault('people', '', `leads to ${reached}; name topics or services that lead to two`)]
      : [];
  const noMessage =
    head.audience === 'young-people' && head.text_message === undefined
      ? [
          fault(
            'text_message',
            '',
            `is missing; write the page in at most ${mostCharacters} characters`,
          ),
        ]
      : [];
  const order =
    head.next_check > head.compared
      ? []
      : [fault('next_check', '', `must be after compared, ${head.compared}`)];
  return [...unknownFacts, ...unknownGuidance, ...unknownPeople, ...tooFew, ...noMessage, ...order];
}

function messageFaults(
  { file, source }: PageSource,
  message: string | undefined,
  directory: Directory,
): string[] {
  if (message === undefined) return [];
  try {
    fillMessage(message, directory);
    return [];
  } catch (error) {
    const line = lineOf(source, 'text_message', '');
    return [`${file}:${line} ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** The line of the head that holds the word, or where the key stands; 1 where neither is there. */
function lineOf(source: string, key: string, word: string): number {
  const lines = source.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (at === -1) return 1;
  if (word === '') return at + 1;
  const end = lines.indexOf('---', at);
  const place = lines
    .slice(at, end === -1 ? undefined : end)
    .findIndex((line) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(line));
  return at + 1 + Math.max(0, place);
}
