import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#build/list-files.ts';
import { unpacked } from './unpacked.ts';

/** Shorter words stand in every browser's own files, and are parts of sentences with longer ones. */
const shortestWord = 6;
/** As many beginnings of words as there can be, with a digit of 0 to 26 for each letter. */
const beginnings = 27 ** shortestWord;

/** The words of a text that can be looked for: in small letters, each once. */
export function longWords(text: string): ReadonlySet<string> {
  return new Set(
    [...text.toLowerCase().matchAll(/[a-z]+/g)]
      .map(([word]) => word)
      .filter(({ length }) => length >= shortestWord),
  );
}

/**
 * Each of some words that a folder holds, with a file that holds it: in the names of files and in
 * their bytes, packed or not, in letters of one byte or two, alone or with others around it, as a
 * database writes one field behind the other.
 */
export function wordsOnDisk(
  folder: string,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const byBeginning = Map.groupBy(wanted, beginningOf);
  const found = new Map<string, string>();
  for (const path of listFiles(folder)) {
    for (const layer of [Buffer.from(path), ...unpacked(readFileSync(join(folder, path)))]) {
      for (const word of wordsIn(layer, byBeginning)) {
        if (!found.has(word)) found.set(word, path);
      }
    }
  }
  return found;
}

type ByBeginning = ReadonlyMap<number, readonly string[]>;

function* wordsIn(bytes: Buffer, wanted: ByBeginning): Iterable<string> {
  yield* wordsAtEvery(1, bytes, wanted);
  // Letters of two bytes, of which the second is 0, may begin at odd places too.
  yield* wordsAtEvery(2, bytes, wanted);
  yield* wordsAtEvery(2, bytes.subarray(1), wanted);
}

/** Looks at each run of letters, one step from letter to letter; millions of them take no second. */
function* wordsAtEvery(step: 1 | 2, bytes: Buffer, wanted: ByBeginning): Iterable<string> {
  let beginning = 0;
  let run = 0;
  for (let at = 0; at < bytes.length; at += step) {
    const letter = letterOf(bytes[at] ?? 0);
    if (letter === 0 || (step === 2 && bytes[at + 1] !== 0)) {
      run = 0;
      beginning = 0;
      continue;
    }
    run += 1;
    beginning = (beginning * 27 + letter) % beginnings;
    const words = run < shortestWord ? undefined : wanted.get(beginning);
    if (words === undefined) continue;
    const from = at - step * (shortestWord - 1);
    for (const word of words) {
      const there = bytes.toString('latin1', from, from + step * word.length).toLowerCase();
      if ((step === 1 ? there : there.replaceAll('\0', '')) === word) yield word;
    }
  }
}

function beginningOf(word: string): number {
  return [...Buffer.from(word.slice(0, shortestWord))].reduce(
    (sum, byte) => sum * 27 + letterOf(byte),
    0,
  );
}

/** 1 for `a` and `A`, 26 for `z`, 0 for everything that is no letter. */
function letterOf(byte: number): number {
  const place = (byte | 32) - 96;
  return place >= 1 && place <= 26 && byte >= 65 ? place : 0;
}
