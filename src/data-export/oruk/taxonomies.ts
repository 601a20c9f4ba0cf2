import { isAnswered } from '#directory/is-answered.ts';
import type { Service } from '#directory/schema/service.ts';
import type { Topic } from '#directory/schema/topic.ts';
import { isFreeForAll } from '#language/cost-words.ts';
import { openDataWordsOf, taxonomyIds, type TaxonomyId } from '../open-data-words.ts';
import { stableId } from '../stable-id.ts';

/** A term of a taxonomy, as it stands beside a service and by itself. */
export type TaxonomyTerm = ReturnType<typeof termOf>;

/** Every taxonomy, without its terms. */
export function taxonomies() {
  const { taxonomies: known } = openDataWordsOf();
  return taxonomyIds.map((id) => ({ id: stableId('taxonomy', id), ...known[id] }));
}

/** Every term of every taxonomy; a topic's `term_uri` is its page. */
export function taxonomyTerms(topics: readonly Topic[], site: string): TaxonomyTerm[] {
  const { terms } = openDataWordsOf();
  return [
    ...topics.map(({ id, label, description }) => ({
      ...termOf('topic', id, { name: label.en, description: description.en }),
      term_uri: `${site}/topics/${id}/`,
    })),
    ...Object.entries(terms).flatMap(([taxonomy, all]) =>
      Object.entries(all).map(([code, said]) => termOf(taxonomy as TaxonomyId, code, said)),
    ),
  ];
}

function termOf(taxonomy: TaxonomyId, code: string, said: { name: string; description: string }) {
  return {
    id: stableId('taxonomy_term', taxonomy, code),
    name: said.name,
    description: said.description,
    taxonomy: openDataWordsOf().taxonomies[taxonomy].name,
    taxonomy_id: stableId('taxonomy', taxonomy),
    code,
    term_uri: undefined as string | undefined,
  };
}

/** What a service is sorted by: each kind of term with its codes. */
function codesOf(service: Service): Readonly<Record<TaxonomyId, readonly string[]>> {
  const { topics, who, nations, channels } = service;
  const reach = channels.filter(({ type }) => type !== 'website');
  return {
    topic: topics,
    audience: who,
    way_in: [...new Set(channels.map(({ type }) => type))],
    nation: nations,
    cost: [
      ...(reach.some((channel) => isAnswered(channel.type) && isFreeForAll(channel))
        ? ['free']
        : []),
      ...(reach.some(({ bill }) => bill === 'not-shown') ? ['not-on-bill'] : []),
    ],
  };
}

/** The attributes of a service: one for each term that is true of it. */
export function attributesOf(service: Service, terms: ReadonlyMap<string, TaxonomyTerm>) {
  return Object.entries(codesOf(service)).flatMap(([taxonomy, codes]) =>
    codes.map((code) => {
      const term = terms.get(stableId('taxonomy_term', taxonomy, code));
      if (term === undefined) {
        throw new Error(`The open data has no term "${code}" of ${taxonomy}. Write it there.`);
      }
      return {
        id: stableId('attribute', service.id, taxonomy, code),
        link_id: stableId('service', service.id),
        taxonomy_term_id: term.id,
        link_entity: 'service',
        link_type: taxonomy,
        taxonomy_term: term,
      };
    }),
  );
}
