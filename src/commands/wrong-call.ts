import { parseArgs } from 'node:util';
import { DirectoryFaults } from '#directory/faults.ts';

/** Somebody called a command with what it does not take; the message says what to write. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}

/**
 * Called first by a command: whoever calls it wrongly, or has faults in content/, reads what is wrong and
 * how the command is called, and not the way through the program. Ends with 2 for a wrong call, with 1 for
 * faults; any other fault is shown whole, since it is one of the program.
 */
export function sayWrongCalls(usage: string): void {
  process.on('uncaughtException', (fault: unknown) => {
    if (fault instanceof DirectoryFaults) {
      console.error(fault.message);
      process.exit(1);
    }
    const said = wrongCallIn(fault);
    console.error(said === undefined ? fault : `${said}\n${usage}`);
    process.exit(said === undefined ? 1 : 2);
  });
}

/** The same, for a command that takes no parameters. */
export function takesNothing(usage: string): void {
  sayWrongCalls(usage);
  parseArgs({ options: {} });
}

function wrongCallIn(fault: unknown): string | undefined {
  if (!(fault instanceof Error)) return undefined;
  const code = 'code' in fault ? String(fault.code) : '';
  if (code === 'ENOENT' && 'path' in fault) return `${String(fault.path)} is not there.`;
  // What Node adds about a "--" that stands alone helps nobody here.
  if (code.startsWith('ERR_PARSE_ARGS_')) return fault.message.replace(/\. To specify .*$/s, '.');
  return fault instanceof WrongCall ? fault.message : undefined;
}

/** A whole number that was given in words; `least` is the smallest that makes sense. */
export function wholeNumber(what: string, given: string, least: number): number {
  const number = /^\d+$/.test(given) ? Number(given) : NaN;
  if (number >= least) return number;
  throw new WrongCall(`${what} is "${given}"; write a whole number from ${least}.`);
}

/** One of some words, or `undefined` where none was given. */
export function oneOf<Value extends string>(
  what: string,
  given: string | undefined,
  allowed: readonly Value[],
): Value | undefined {
  const found = allowed.find((value) => value === given);
  if (given === undefined || found !== undefined) return found;
  throw new WrongCall(`${what} is "${given}"; write one of ${allowed.join(', ')}.`);
}
