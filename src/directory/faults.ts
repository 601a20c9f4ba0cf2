import { compareTexts } from './compare-texts.ts';

/** One thing wrong in content/, said so that somebody who does not program can put it right. */
export interface Fault {
  /** Path from the content folder's own name on: `content/services/a-line.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Keys joined by dots, entries of a list counted from 1: `channels.2.hours.words`. `file` for the file itself. */
  readonly field: string;
  /** What is wrong and what to write. */
  readonly message: string;
}

/** Thrown once for everything that is wrong, in the order of file, line, field and message. */
export class DirectoryFaults extends Error {
  override readonly name = 'DirectoryFaults';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const ordered = inOrder(faults);
    const count = `${ordered.length} ${ordered.length === 1 ? 'fault' : 'faults'} in the directory`;
    super([count, ...ordered.map(faultLine)].join('\n'));
    this.faults = ordered;
  }
}

/** `file:line field: message` */
export function faultLine(fault: Fault): string {
  return `${fault.file}:${fault.line} ${fault.field}: ${fault.message}`;
}

function inOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      compareTexts(a.file, b.file) ||
      a.line - b.line ||
      compareTexts(a.field, b.field) ||
      compareTexts(a.message, b.message),
  );
}
