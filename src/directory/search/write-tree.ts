import type { Phrase } from './phrases.ts';
import {
  alsoDeeper,
  back,
  deeper,
  entryEnd,
  shortWords,
  targetCode,
  wordCode,
  type WordTree,
} from './word-tree.ts';

const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

/** A word of a phrase and what follows it. */
interface Step {
  /** A phrase ends here. */
  ends: boolean;
  readonly next: Map<string, Step>;
}

/**
 * Phrases as `readTree` reads them; the same phrases give the same text. `welsh` are words to keep
 * together, `others` words without a phrase, to stand last.
 */
export function writeTree(
  phrases: readonly Phrase[],
  welsh: ReadonlySet<string>,
  others: readonly string[],
): WordTree {
  const first = new Map<string, Map<string, Step>>();
  for (const { target, parts } of phrases) {
    const [word = '', ...rest] = parts;
    const ofWord = first.get(word) ?? new Map<string, Step>();
    first.set(word, ofWord);
    let step = stepAt(ofWord, target);
    for (const part of rest) step = stepAt(step.next, part);
    step.ends = true;
  }
  const { words, welshFrom } = orderWords(first, welsh);
  const targets = byFrequency([...first.values()].flatMap((ofWord) => [...ofWord.keys()]));
  return {
    words: frontCode([...words, ...others.toSorted(byCode)]),
    welsh: [welshFrom, welshFrom + welsh.size],
    targets: targets.join(' '),
    tree: writeEntries(first, words, targets).join(entryEnd),
  };
}

function stepAt(steps: Map<string, Step>, key: string): Step {
  const step = steps.get(key) ?? { ends: false, next: new Map<string, Step>() };
  steps.set(key, step);
  return step;
}

/** Frequent next words, other next words, those of Welsh, and last those that only begin phrases. */
function orderWords(
  first: ReadonlyMap<string, ReadonlyMap<string, Step>>,
  welsh: ReadonlySet<string>,
): { words: string[]; welshFrom: number } {
  const following: string[] = [];
  const follow = ({ next }: Step): void => {
    for (const [word, step] of next) {
      following.push(word);
      follow(step);
    }
  };
  for (const ofWord of first.values()) for (const step of ofWord.values()) follow(step);
  const byUse = byFrequency(following).filter((word) => !welsh.has(word));
  const frequent = byUse.slice(0, shortWords);
  const others = byUse.slice(shortWords).sort(byCode);
  const isNext = new Set(following);
  const inWelsh = [...welsh].sort(byCode);
  const seen = new Set([...byUse, ...welsh]);
  const rest = [...first.keys()].filter((word) => !seen.has(word)).sort(byCode);
  const words = [
    ...frequent,
    ...others,
    ...inWelsh.filter((word) => isNext.has(word)),
    ...inWelsh.filter((word) => !isNext.has(word)),
    ...rest,
  ];
  return { words, welshFrom: byUse.length };
}

function writeEntries(
  first: ReadonlyMap<string, ReadonlyMap<string, Step>>,
  words: readonly string[],
  targets: readonly string[],
): string[] {
  const place = new Map(words.map((word, at) => [word, wordCode(at, targets.length)]));
  const targetPlace = new Map(targets.map((target, at) => [target, targetCode(at)]));
  const inOrder = (steps: ReadonlyMap<string, Step>, order: ReadonlyMap<string, number>) =>
    [...steps].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const character = (code = 0): string => String.fromCharCode(code);
  const writeNext = ({ next }: Step): string =>
    inOrder(next, place)
      .map(([word, step]) => {
        const mark = character(step.ends ? alsoDeeper : deeper);
        const more = step.next.size > 0 ? mark + writeNext(step) + character(back) : '';
        return character(place.get(word)) + more;
      })
      .join('');
  const trailing = new RegExp(`${character(back)}+$`);
  return words.map((word) =>
    inOrder(first.get(word) ?? new Map<string, Step>(), targetPlace)
      .map(([target, step]) => {
        const also = step.ends && step.next.size > 0 ? character(alsoDeeper) : '';
        return character(targetPlace.get(target)) + also + writeNext(step).replace(trailing, '');
      })
      .join(''),
  );
}

function byFrequency(list: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const one of list) uses.set(one, (uses.get(one) ?? 0) + 1);
  return [...uses].sort(([a, most], [b, more]) => more - most || byCode(a, b)).map(([one]) => one);
}

function frontCode(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}
