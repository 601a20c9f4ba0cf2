import type { Directory } from '#directory/directory.ts';
import type { ChangeLog } from '#directory/schema/change-log.ts';
import { changeInWords } from '#language/change-words.ts';
import { words } from '#language/words.ts';
import { stableId } from '../stable-id.ts';

/** One thing that is told of the directory, in the same words in every feed. */
export interface Told {
  /** The same in every build. */
  readonly id: string;
  readonly day: string;
  readonly title: string;
  /** Where to look: the service's page, or what the data is where it has none. */
  readonly url: string;
}

/** How the directory changed, the latest first, down to its beginning. */
export function toldChanges(log: ChangeLog, { services }: Directory, site: string): Told[] {
  const say = words('en');
  const pages = new Set(services.map(({ id }) => id));
  return [
    ...log.entries.map(({ day, service, name, changes }) => ({
      id: stableId('change', day, service),
      day,
      title: `${name}: ${changes.map((change) => changeInWords(change, say)).join(', ')}`,
      url: pages.has(service) ? `${site}/services/${service}/` : `${site}/data/`,
    })),
    {
      id: stableId('change', 'began'),
      day: log.began.day,
      title: say('changes.feed_began', { services: log.began.services }),
      url: `${site}/data/`,
    },
  ];
}
