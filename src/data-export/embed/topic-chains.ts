import { byId } from '#directory/by-id.ts';
import type { Directory } from '#directory/directory.ts';
import { nationIds } from '#directory/schema/basics.ts';
import type { Chain } from '#directory/schema/chain.ts';
import type { Topic } from '#directory/schema/topic.ts';
import { nationsInWords } from '#language/reach-words.ts';
import { words } from '#language/words.ts';
import { chainHtml } from './service-html.ts';

/**
 * Whom to try for a topic, as HTML to copy: one list for a child and one for a parent, and where the
 * nations differ, one for each.
 */
export function topicChains(directory: Directory, topic: Topic, site: string): string {
  const chain = byId(directory).chains.get(topic.id);
  if (chain === undefined) throw new Error(`content/chains/ has nothing for ${topic.id}.`);
  return (['child', 'parent'] as const)
    .flatMap((audience) =>
      listsOf(chain[audience]).map(({ steps, nations }) => {
        const of = words('en')(`embed.chain.${audience}`, {
          topic: topic.label.en,
          nations: nationsInWords(nations, 'en'),
        });
        const services = steps.flatMap((id) => byId(directory).services.get(id) ?? []);
        return `<!-- ${of.replaceAll('--', '–')} -->\n${chainHtml({ of, steps: services, nations }, site)}`;
      }),
    )
    .join('\n');
}

/** The nations of a chain by what they list: those that list the same stand together. */
function listsOf(chain: Chain['child']) {
  const alike = Map.groupBy(nationIds, (nation) => chain[nation].join());
  return [...alike.values()].map((nations) => ({
    nations,
    steps: chain[nations[0] ?? 'england'],
  }));
}
