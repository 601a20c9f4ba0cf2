import { z } from 'zod';
import { loadRecord } from '#directory/load-record.ts';
import { contentFolder } from '#directory/published.ts';
import { id, inBothLanguages } from '#directory/schema/basics.ts';

const asTyped = z
  .string()
  .regex(
    /^[a-z0-9]+( [a-z0-9]+)*$/,
    'write small letters without accents or apostrophes, such as childrens services',
  );

const pageHints = z.strictObject({
  hints: z.array(
    z.strictObject({
      pages: z.array(id).default([]),
      topics: z.array(id).default([]),
      words: z.array(asTyped).optional(),
      places_but: z.array(asTyped).optional(),
      address: z
        .string()
        .regex(
          /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
          'write the English address of a page of ours, such as /young-people/calling/',
        ),
      title: inBothLanguages.optional(),
    }),
  ),
});
export type PageHintEntry = z.infer<typeof pageHints>['hints'][number];

/** A hint as the finder shows it. */
export interface PageHintShown extends PageHintEntry {
  readonly title: z.infer<typeof inBothLanguages>;
}

/** Which page answers which question or topic, from `content/page-hints.yaml`. @throws DirectoryFaults */
export function loadPageHints(folder = contentFolder()): PageHintEntry[] {
  return loadRecord(folder, 'page-hints.yaml', pageHints).hints;
}

/**
 * The hints, each with a title: its own, or the heading of its page. `headings` are those of the MDX pages
 * by name, such as `young-people/tonight`; `topics` the ids of all topics.
 * @throws when a topic is not known, or a hint without a title leads to no page that has a heading in both languages.
 */
export function titledHints(
  hints: readonly PageHintEntry[],
  headings: Readonly<Record<'en' | 'cy', ReadonlyMap<string, string>>>,
  topics: readonly string[],
): PageHintShown[] {
  return hints.map((hint) => {
    const unknown = hint.topics.find((topic) => !topics.includes(topic));
    if (unknown !== undefined) {
      throw new Error(
        `content/page-hints.yaml: ${hint.address} is for the topic "${unknown}", which content/topics/ has not. Write the name of a file there.`,
      );
    }
    const name = hint.address.replace(/^\/|\/(#.*)?$/g, '');
    const [en, cy] = [headings.en.get(name), headings.cy.get(name)];
    if (hint.title !== undefined) return { ...hint, title: hint.title };
    if (en === undefined || cy === undefined) {
      throw new Error(
        `content/page-hints.yaml: ${hint.address} has no title, and content/pages/ has no ${name}.mdx in both languages to take it from. Write its title.`,
      );
    }
    return { ...hint, title: { en, cy } };
  });
}

/**
 * The hints; where one is for places, their names are among its words, but for those that it excepts.
 * @throws when an exception is the name of no place.
 */
export function withPlaces(
  hints: readonly PageHintShown[],
  names: readonly string[],
): Omit<PageHintShown, 'places_but'>[] {
  return hints.map(({ places_but: but, ...hint }) => {
    if (but === undefined) return hint;
    const unknown = but.find((name) => !names.includes(name));
    if (unknown !== undefined) {
      throw new Error(
        `content/page-hints.yaml: ${hint.address} excepts "${unknown}", which is the name of no council or larger town in content/areas/. Leave it out.`,
      );
    }
    return {
      ...hint,
      words: [...(hint.words ?? []), ...names.filter((name) => !but.includes(name))],
    };
  });
}
