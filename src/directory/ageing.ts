import { coreLines } from './core-lines.ts';
import type { Directory } from './directory.ts';
import type { Service } from './schema/service.ts';

/** Days after which somebody should look again. Age is only told: it breaks no build. */
const freshDays = 365;
const coreFreshDays = 183;

export interface Ageing {
  readonly id: string;
  /** The latest day on which any of its facts was read or checked. */
  readonly lastSeen: string;
  /** Whole days from then to today. */
  readonly days: number;
  /** More than this is too old. */
  readonly allowedDays: number;
}

/** The services at which nobody has looked for too long, oldest first. `today` is `YYYY-MM-DD`. */
export function ageingServices(directory: Directory, today: string): Ageing[] {
  return directory.services
    .map((service) => {
      const lastSeen = lastSeenDay(service);
      const isCore = coreLines.some(({ id }) => id === service.id);
      return {
        id: service.id,
        lastSeen,
        days: daysBetween(lastSeen, today),
        allowedDays: isCore ? coreFreshDays : freshDays,
      };
    })
    .filter(({ days, allowedDays }) => days > allowedDays)
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
}

const seen = new WeakMap<Service, string>();

/**
 * The latest `read` or `checked` of any fact of a service, `YYYY-MM-DD`; `''` if there is none.
 * Looked for once: every page with opening hours asks it of every service.
 */
export function lastSeenDay(service: Service): string {
  const before = seen.get(service);
  if (before !== undefined) return before;
  const latest = daysIn(service).reduce((late, day) => (day > late ? day : late), '');
  seen.set(service, latest);
  return latest;
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
