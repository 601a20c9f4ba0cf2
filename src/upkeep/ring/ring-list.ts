import { coreLines } from '#directory/core-lines.ts';
import { compareTexts } from '#directory/compare-texts.ts';
import type { Directory } from '#directory/directory.ts';
import { mayBeRung } from '#directory/may-be-rung.ts';
import { numbersOf, type PublishedNumber } from '../report/numbers.ts';
import { inOrderOfHarm } from '../report/order-of-harm.ts';

/** One number to check, with every service that it reaches: it is rung once for all of them. */
export interface RingLine {
  readonly type: PublishedNumber['channel']['type'];
  readonly value: string;
  readonly dial: string;
  /** In the order of harm. */
  readonly numbers: readonly PublishedNumber[];
  /** The latest check of the one that was checked longest ago; undefined where one never was. */
  readonly lastChecked: string | undefined;
  readonly isCore: boolean;
}

/** What a person does this month. */
export interface RingList {
  readonly toRing: readonly RingLine[];
  /** Emergency lines and lines to text: nobody may be kept from them, so they are only read. */
  readonly toRead: readonly RingLine[];
}

/** So many that one person does them in an evening. The core lines come on top. */
export const aMonth = 20;

/**
 * The core lines, every month, and those of the others that were checked longest ago, or never; among
 * equals those whose mistake would hurt most. Who writes down what they checked gets other lines in the
 * month after.
 */
export function ringList(directory: Directory): RingList {
  const all = numbersOf(inOrderOfHarm(directory));
  const lines = [
    ...Map.groupBy(all, ({ channel }) => `${channel.type} ${channel.dial}`).values(),
  ].flatMap((numbers) => {
    const [first] = numbers;
    return first === undefined ? [] : [ringLine(first, numbers)];
  });
  const thisMonth = (kind: readonly RingLine[]): RingLine[] => [
    ...kind.filter(({ isCore }) => isCore),
    ...kind
      .filter(({ isCore }) => !isCore)
      .sort((a, b) => compareTexts(a.lastChecked ?? '', b.lastChecked ?? ''))
      .slice(0, aMonth),
  ];
  return {
    toRing: thisMonth(lines.filter(({ numbers: [first] }) => first && mayBeRung(first.channel))),
    toRead: thisMonth(lines.filter(({ numbers: [first] }) => first && !mayBeRung(first.channel))),
  };
}

function ringLine(first: PublishedNumber, numbers: readonly PublishedNumber[]): RingLine {
  const checks = numbers.map(({ channel }) => channel.checked ?? '').sort();
  const { type, value, dial } = first.channel;
  return {
    ...{ type, value, dial, numbers },
    lastChecked: checks[0] === '' ? undefined : checks[0],
    isCore: numbers.some(({ service }) => coreLines.some(({ id }) => id === service.id)),
  };
}
