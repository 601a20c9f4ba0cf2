import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readWav } from './read-wav.ts';

/** The computer voice of the described version: Festival's, from Debian's festvox-us-slt-hts. */
export const voice = 'cmu_us_slt_arctic_hts';

export interface Spoken {
  /** One channel at the film's own rate, without silence at its ends. */
  readonly samples: Float32Array;
  readonly seconds: number;
}

/**
 * A line as the voice says it; kept in the folder, so that a line is spoken once.
 * @throws when Festival or its voice is not there.
 */
export function speak(text: string, folder: string, text2wave: string): Spoken {
  mkdirSync(folder, { recursive: true });
  const said = plain(text);
  const name = createHash('sha256').update(voice).update(said).digest('hex').slice(0, 16);
  const file = join(folder, `${name}.wav`);
  if (!existsSync(file)) {
    const half = `${file}.half`;
    writeFileSync(`${file}.txt`, `${said}\n`);
    const { status, stderr } = spawnSync(
      text2wave,
      ['-eval', `(voice_${voice})`, '-o', half, `${file}.txt`],
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
  return { samples, seconds: samples.length / 48_000 };
}

/** The signs that the voice knows: it reads quotation marks and long dashes aloud or stumbles. */
export function plain(text: string): string {
  return text.replaceAll('’', "'").replace(/[“”]/g, '').replaceAll('–', ',');
}
