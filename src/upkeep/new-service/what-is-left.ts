import type { Fault } from '#directory/faults.ts';

/** The faults after a service was written: what its editor mends, and what a second person writes by hand. */
export interface WhatIsLeft {
  readonly toMend: readonly Fault[];
  /** Lines to write by hand, under the file that they belong into. */
  readonly byHand: ReadonlyMap<string, readonly string[]>;
}

/**
 * Parts faults into those two. Lines for `content/pinned/` are told, and never written: that a second
 * person writes them by hand is what makes one slip not enough.
 */
export function whatIsLeft(faults: readonly Fault[]): WhatIsLeft {
  const byHand = new Map<string, string[]>();
  const toMend: Fault[] = [];
  for (const fault of faults) {
    const [, told = '', line] = /a second person (.+ by hand.*?) ▸ (.+)$/.exec(fault.message) ?? [];
    if (line === undefined) {
      toMend.push(fault);
      continue;
    }
    const file = /content\/pinned\/[\w/-]+\.txt/.exec(told)?.[0] ?? fault.file;
    const place = /in place of line \d+/.exec(told)?.[0];
    const remark = told.startsWith('takes') ? ' (take it out)' : place ? ` (${place})` : '';
    byHand.set(file, [...new Set([...(byHand.get(file) ?? []), line + remark])]);
  }
  return { toMend, byHand };
}

/** The same for a terminal. */
export function leftLines({ toMend, byHand }: WhatIsLeft): string[] {
  return [
    ...(toMend.length === 0
      ? []
      : [
          'Mend these first, in the file:',
          ...toMend.map((one) => `  ${one.file}:${one.line} ${one.field}: ${one.message}`),
        ]),
    ...[...byHand].flatMap(([file, lines]) => [
      `A second person opens the pages, compares each character, and writes by hand into ${file}:`,
      ...lines.map((line) => `  ${line}`),
    ]),
    ...(toMend.length === 0 && byHand.size === 0 ? ['Nothing is left: no faults.'] : []),
  ];
}
