import { ageOf, type Ageing } from '#directory/ageing.ts';
import type { Directory } from '#directory/directory.ts';
import { mayBeRung } from '#directory/may-be-rung.ts';
import { copiedSources, type CopiedSource } from './copies.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { numbersOf, type PublishedNumber } from './numbers.ts';
import { restsOnOne } from './one-source.ts';
import { inOrderOfHarm } from './order-of-harm.ts';

/** A service that must be looked at, and by which day. */
export interface Due extends Ageing {
  readonly name: string;
  /** The last day on which it is not too old. */
  readonly by: string;
}

/** What is known of how true the data is. Every list is in the order of harm unless it says otherwise. */
export interface DataReport {
  readonly numbers: readonly PublishedNumber[];
  /** Too old, or within `soonDays` of it; the core lines first. */
  readonly due: readonly Due[];
  /** The first day on which something will be due. */
  readonly nextDue: string | undefined;
  readonly onOneSource: readonly PublishedNumber[];
  /** Numbers that may be rung and that nobody has rung. */
  readonly notRung: readonly PublishedNumber[];
  /** Numbers that are only read, and that nobody has read on a live page. */
  readonly notRead: readonly PublishedNumber[];
  /** Oldest first. */
  readonly copies: readonly CopiedSource[];
  /** In the order of topics. */
  readonly gaps: readonly Gap[];
}

/** Told this long before it is too late. */
const soonDays = 60;

/** `today` is `YYYY-MM-DD`. */
export function dataReport(directory: Directory, today: string): DataReport {
  const services = inOrderOfHarm(directory);
  const numbers = numbersOf(services);
  const ages = services.map((service): Due => {
    const age = ageOf(service, today);
    return { ...age, name: service.name, by: dayAfter(age.lastSeen, age.allowedDays) };
  });
  return {
    numbers,
    due: ages.filter(({ days, allowedDays }) => days > allowedDays - soonDays),
    nextDue: ages.map(({ by }) => by).sort()[0],
    onOneSource: numbers.filter(({ service, channel }) => restsOnOne(service, channel)),
    notRung: numbers.filter((one) => mayBeRung(one.channel) && one.channel.checked_how !== 'rung'),
    notRead: numbers.filter((one) => !mayBeRung(one.channel) && one.channel.checked === undefined),
    copies: copiedSources(services),
    gaps: gapsOf(directory),
  };
}

function dayAfter(day: string, days: number): string {
  if (day === '') return '';
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
