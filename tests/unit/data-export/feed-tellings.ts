import { z } from 'zod';
import { kinds, type Kind } from './oruk-rules.ts';

/** What a feed answers at an address (`services`, `services?page=2`, `services/ID`); undefined where nothing answers. */
export type Ask = (address: string) => Promise<unknown>;

/** One place where a feed tells of a thing that has an id. */
export interface Telling {
  /** The address whose answer it is in. */
  readonly at: string;
  readonly kind: string;
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What was read of a feed, and what was wrong with the reading itself. */
export interface FeedRead {
  readonly tellings: readonly Telling[];
  /** Lists of which every page was read. */
  readonly whole: ReadonlySet<Kind>;
  readonly faults: readonly string[];
}

const page = z.object({
  total_items: z.number(),
  total_pages: z.number(),
  page_number: z.number(),
  size: z.number(),
  first_page: z.boolean(),
  last_page: z.boolean(),
  empty: z.boolean(),
  contents: z.array(z.looseObject({ id: z.string() })),
});

/** Things have one kind, whether they stand alone or in a list. */
const singular: Readonly<Record<string, string>> = {
  services: 'service',
  service_at_locations: 'service_at_location',
  organizations: 'organization',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
};
export const kindOf = (key: string): string => singular[key] ?? key;

/**
 * Reads every list page by page and every record that a list names, as a program does that wants all of a
 * feed. Throws where a list has not the shape of one.
 */
export async function readFeed(ask: Ask): Promise<FeedRead> {
  const tellings: Telling[] = [];
  const faults: string[] = [];
  const whole = new Set<Kind>();
  for (const kind of kinds) {
    // The profile does not ask for organisations: a feed without their list is one too.
    if (kind === 'organizations' && (await ask(kind)) === undefined) continue;
    const list = await readList(ask, kind);
    if (list.isWhole) whole.add(kind);
    tellings.push(...list.tellings);
    faults.push(...list.faults);
    for (const id of new Set(list.ids)) {
      const at = `${kind}/${id}`;
      const record = await ask(at);
      const own = z.object({ id: z.string() }).safeParse(record).data?.id;
      if (own !== id) faults.push(`${at}: answers with ${own ?? 'nothing'}`);
      tellings.push(...tellingsIn(record, kind, at));
    }
  }
  return { tellings, whole, faults };
}

async function readList(ask: Ask, kind: Kind) {
  const tellings: Telling[] = [];
  const faults: string[] = [];
  const ids: string[] = [];
  const end = (isWhole: boolean) => ({ tellings, faults, ids, isWhole });
  let pages = 1;
  let total = 0;
  for (let asked = 1; asked <= pages; asked += 1) {
    const at = asked === 1 ? kind : `${kind}?page=${asked}`;
    const answer = await ask(at);
    if (answer === undefined) {
      faults.push(`${at}: answers with nothing`);
      return end(false);
    }
    const found = page.parse(answer);
    if (found.page_number !== asked) {
      faults.push(`${at}: is page ${found.page_number} of ${found.total_pages}`);
      return end(false);
    }
    faults.push(...pageFaults(found).map((fault) => `${at}: ${fault}`));
    ({ total_pages: pages, total_items: total } = found);
    ids.push(...found.contents.map(({ id }) => id));
    tellings.push(...tellingsIn(found.contents, kind, at));
  }
  if (total !== ids.length) {
    faults.push(`${kind}: total_items is ${total}, and its pages hold ${ids.length}`);
  }
  for (const id of ids.filter((each, place) => ids.indexOf(each) !== place)) {
    faults.push(`${kind}: lists ${id} twice`);
  }
  return end(true);
}

/** Where what a page says of itself does not agree with itself. */
function pageFaults(one: z.infer<typeof page>): string[] {
  const { page_number: number, total_pages: pages, contents } = one;
  const said = [
    ['size', one.size, contents.length],
    ['first_page', one.first_page, number === 1],
    ['last_page', one.last_page, number === pages],
    ['empty', one.empty, contents.length === 0],
  ] as const;
  return said.flatMap(([name, says, is]) =>
    says === is ? [] : [`${name} is ${says}, and should be ${is}`],
  );
}

function tellingsIn(value: unknown, key: string, at: string): Telling[] {
  if (Array.isArray(value)) return value.flatMap((one) => tellingsIn(one, key, at));
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const inside = Object.entries(record).flatMap(([name, part]) => tellingsIn(part, name, at));
  const { id } = record;
  return typeof id === 'string' ? [{ at, kind: kindOf(key), id, record }, ...inside] : inside;
}
