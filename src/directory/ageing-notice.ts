import { ageingServices, standing } from './ageing.ts';
import type { Directory } from './directory.ts';

/** So many are named; the rest is counted. */
const named = 5;

/**
 * What whoever builds or checks is told once where nobody has looked at services for too long on a day,
 * `YYYY-MM-DD`; `undefined` where all are fresh.
 */
export function ageingNotice(directory: Directory, today: string): string | undefined {
  const old = ageingServices(directory, today).map(({ id }) => id);
  if (old.length === 0) return undefined;
  const unlisted = directory.services.filter((one) => standing(one, today) === 'unlisted').length;
  const more = old.length > named ? ` and ${old.length - named} more` : '';
  const left = unlisted === 0 ? '' : `; no list leads to ${unlisted} of them`;
  return `${old.length} of ${directory.services.length} services are shown as ageing, because nobody has looked at them for too long: ${old.slice(0, named).join(', ')}${more}${left}. See npm run data:report.`;
}
