import { coreLines } from './core-lines.ts';
import type { Directory } from './directory.ts';
import type { Service } from './schema/service.ts';

/** Days after which somebody should look again. Age is only told: it breaks no build. */
const freshDays = 365;
const coreFreshDays = 183;

/**
 * `ageing`: its page and every list say so, and it stands last in its list. `unlisted`: for twice as
 * long as is allowed nobody has looked, so no list, search or "who next" leads to it; its page stays,
 * for those who have the address. The core lines stay listed: without them pages lead nowhere.
 */
export type Standing = 'fresh' | 'ageing' | 'unlisted';

export interface Ageing {
  readonly id: string;
  /** The day on which somebody last looked at what they have looked at least. */
  readonly lastSeen: string;
  /** Whole days from then to today. */
  readonly days: number;
  /** More than this is too old. */
  readonly allowedDays: number;
}

/** The services at which nobody has looked for too long, oldest first. `today` is `YYYY-MM-DD`. */
export function ageingServices(directory: Directory, today: string): Ageing[] {
  return directory.services
    .map((service) => ageOf(service, today))
    .filter(({ days, allowedDays }) => days > allowedDays)
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
}

/** How old a service is. Its age is that of its oldest way in: a fresh chat makes no old number true. */
export function ageOf(service: Service, today: string): Ageing {
  const lastSeen = leastSeenDay(service);
  return {
    id: service.id,
    lastSeen,
    days: daysBetween(lastSeen, today),
    allowedDays: isCore(service) ? coreFreshDays : freshDays,
  };
}

export function standing(service: Service, today: string): Standing {
  const { days, allowedDays } = ageOf(service, today);
  if (days <= allowedDays) return 'fresh';
  return days > 2 * allowedDays && !isCore(service) ? 'unlisted' : 'ageing';
}

/** The same list with what is ageing last. */
export function freshFirst(services: readonly Service[], today: string): Service[] {
  const isOld = (one: Service): number => (standing(one, today) === 'fresh' ? 0 : 1);
  return [...services].sort((a, b) => isOld(a) - isOld(b));
}

const listed = new WeakMap<Directory, Map<string, Directory>>();

/** The directory as lists, search and "who next" may show it: without what is `unlisted`. Made once a day. */
export function listedDirectory(directory: Directory, today: string): Directory {
  const days = listed.get(directory) ?? new Map<string, Directory>();
  listed.set(directory, days);
  const before = days.get(today);
  if (before !== undefined) return before;
  const services = directory.services.filter((one) => standing(one, today) !== 'unlisted');
  const ids = new Set(services.map(({ id }) => id));
  const leads = (id: string | undefined): boolean => id === undefined || ids.has(id);
  const retired = directory.retired.filter(({ now, instead }) => leads(now ?? instead));
  const isWhole = services.length === directory.services.length;
  const made = isWhole ? directory : { ...directory, services, retired };
  days.set(today, made);
  return made;
}

const seen = new WeakMap<Service, string>();

/**
 * The latest `read` or `checked` of any fact of a service, `YYYY-MM-DD`; `''` if there is none.
 * Looked for once: its page, the lists that it stands in and the open data ask for it.
 */
export function lastSeenDay(service: Service): string {
  const before = seen.get(service);
  if (before !== undefined) return before;
  const latest = latestOf(daysIn(service));
  seen.set(service, latest);
  return latest;
}

const seenLast = new WeakMap<Directory, string>();

/** The latest day of all services; `''` if there is none. Looked for once: every page asks for it. */
export function lastDayOfAll(directory: Directory): string {
  const before = seenLast.get(directory);
  if (before !== undefined) return before;
  const latest = latestOf(directory.services.map((service) => lastSeenDay(service)));
  seenLast.set(directory, latest);
  return latest;
}

/** The day of the way in, or its hours, at which nobody has looked for the longest; without any, `lastSeenDay`. */
function leastSeenDay(service: Service): string {
  const ways = service.channels.flatMap(({ hours, ...channel }) => [
    latestOf(daysIn(channel)),
    ...(hours === 'unknown' ? [] : [latestOf(daysIn(hours))]),
  ]);
  return ways.length === 0 ? lastSeenDay(service) : (ways.toSorted()[0] ?? '');
}

function isCore({ id }: Service): boolean {
  return coreLines.some((core) => core.id === id);
}

function latestOf(days: readonly string[]): string {
  return days.reduce((late, day) => (day > late ? day : late), '');
}

function daysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    (key === 'read' || key === 'checked') && typeof entry === 'string' ? [entry] : daysIn(entry),
  );
}

function daysBetween(from: string, to: string): number {
  return from === '' ? Infinity : (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
