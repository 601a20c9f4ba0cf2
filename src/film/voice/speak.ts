import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rate } from '../sound/wave.ts';
import { readWav } from './read-wav.ts';

/** The computer voice of the described version: Festival's, from Debian's festvox-us-slt-hts. */
export const voice = 'cmu_us_slt_arctic_hts';

export interface Spoken {
  /** One channel at the film's own rate, without silence at its ends. */
  readonly samples: Float32Array;
  readonly seconds: number;
}

/** Words a minute at most, so that a child can follow. */
export const mostWordsAMinute = 170;

/**
 * A line as the voice says it in its slot: as slowly as the limit asks, and kept in the folder, so
 * that a line is spoken once. @throws when it does not fit, or when the voice is not there.
 */
export function speak(text: string, slot: number, folder: string, text2wave: string): Spoken {
  const natural = spoken(text, 1, folder, text2wave);
  const wanted = Math.max(natural.seconds, (wordsIn(text) * 60) / (mostWordsAMinute - 4));
  const room = slot - 0.12;
  const goal = Math.min(wanted, room);
  let pace = 1;
  let line = natural;
  // The voice keeps to a pace only about: what it did is measured, and asked again.
  for (let tries = 0; tries < 3 && Math.abs(line.seconds - goal) > 0.04; tries++) {
    pace = Number(((pace * line.seconds) / goal).toFixed(3));
    line = spoken(text, pace, folder, text2wave);
  }
  if (line.seconds > slot) {
    throw new Error(
      `"${text}" takes ${line.seconds.toFixed(2)} seconds and has ${slot.toFixed(2)}; make it shorter.`,
    );
  }
  return line;
}

/** The signs that the voice knows: it stumbles over curly quotation marks and long dashes. */
export function plain(text: string): string {
  return text.replaceAll('’', "'").replace(/[“”]/g, '').replaceAll('–', ',');
}

export const wordsIn = (text: string) => plain(text).split(/\s+/).length;

function spoken(text: string, pace: number, folder: string, text2wave: string): Spoken {
  mkdirSync(folder, { recursive: true });
  const said = plain(text);
  const name = createHash('sha256').update(`${voice} ${pace} ${said}`).digest('hex').slice(0, 16);
  const file = join(folder, `${name}.wav`);
  if (!existsSync(file)) {
    const half = `${file}.half`;
    writeFileSync(`${file}.txt`, `${said}\n`);
    const params = `(set! hts_engine_params (append hts_engine_params '(("-r" ${pace}))))`;
    const { status, stderr } = spawnSync(
      text2wave,
      ['-eval', `(begin (voice_${voice}) ${params})`, '-o', half, `${file}.txt`],
      { encoding: 'utf8' },
    );
    if (status !== 0 || !existsSync(half)) {
      throw new Error(
        `The voice ${voice} could not say "${said}": ${stderr}\nGet it with: apt-get install festival festvox-us-slt-hts  (Debian, as root)`,
      );
    }
    renameSync(half, file);
  }
  const samples = readWav(readFileSync(file));
  return { samples, seconds: samples.length / rate };
}
