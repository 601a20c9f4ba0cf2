import { spawn } from 'node:child_process';
import { findProgram } from '#commands/find-program.ts';

export const wrk = findProgram(['wrk']);

/** What wrk counted. */
export interface Load {
  readonly requests: number;
  /** Answers that were no 200 or 300. */
  readonly refused: number;
  /** Connections that could not be made, were cut, or said nothing for two seconds. */
  readonly broken: number;
  readonly said: string;
}

/** Asks an address as fast as the machine can, for some seconds. */
export async function loadWith(url: string, seconds: number, encoding: string): Promise<Load> {
  if (wrk === undefined) throw new Error('There is no wrk.');
  const parameters = ['-t1', '-c48', `-d${seconds}s`, '-H', `Accept-Encoding: ${encoding}`, url];
  const child = spawn(wrk, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  await new Promise<void>((done) => child.once('close', () => done()));
  const count = (pattern: RegExp): number => Number(pattern.exec(said)?.[1] ?? 0);
  const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said);
  return {
    requests: count(/(\d+) requests in/),
    refused: count(/Non-2xx or 3xx responses: (\d+)/),
    broken: (errors?.slice(1) ?? []).reduce((sum, each) => sum + Number(each), 0),
    said,
  };
}
