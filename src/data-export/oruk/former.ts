import { byId } from '#directory/by-id.ts';
import type { Directory } from '#directory/directory.ts';
import type { Retired } from '#directory/schema/retired.ts';
import { words } from '#language/words.ts';
import { stableId } from '../stable-id.ts';

/** Old names of services that a source says are no more; what we only suspect is no fact to pass on. */
export function formerServices({ retired }: Directory): Retired[] {
  return retired.filter(({ kind, confidence }) => kind === 'name' && confidence === 'sourced');
}

/**
 * A service that is no more, so that whoever holds its name in a directory of their own finds what to
 * write instead. Its organisation is not known here, and is left out.
 */
export function formerService(former: Retired, directory: Directory, site: string) {
  const next = byId(directory).services.get(former.now ?? former.instead ?? '');
  const say = words('en');
  return {
    id: stableId('former_service', former.id),
    name: former.was,
    description: former.why,
    status: 'defunct',
    alert:
      next === undefined
        ? former.why
        : say(former.now === undefined ? 'find.replaced.instead' : 'find.replaced.sourced', {
            was: former.was,
            name: next.name,
          }),
    x_replaced_by: next === undefined ? undefined : stableId('service', next.id),
    x_page: next === undefined ? undefined : `${site}/services/${next.id}/`,
    x_last_seen: former.read,
  };
}
