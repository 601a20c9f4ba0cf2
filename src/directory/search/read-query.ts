import type { OpenIndex } from './open-index.ts';
import type { Place } from './phrases.ts';
import { nearestWords } from './spelling.ts';
import { undoMutation } from './welsh.ts';
import { meaningfulWords, stem } from './words.ts';

const repairedTrust = 0.8;

/** The words of a query that carry meaning, each with what it may stand for. Unknown words are repaired. */
export function readQuery(query: string, open: OpenIndex): Place[] {
  const typed = meaningfulWords(query, open);
  return typed.flatMap((word, place) => readWord(word, place === typed.length - 1, open));
}

function readWord(word: string, isLast: boolean, open: OpenIndex): Place[] {
  const plain = stem(word, open.whole);
  const mutated = undoMutation(word, open).map((one) => stem(one, open.whole));
  if (open.known.has(plain)) return [toPlace(word, [plain, ...mutated], 1, open)];
  if (mutated.length > 0) return [toPlace(word, mutated, 1, open)];
  if (/^\d+$/.test(word)) return [toPlace(word, [plain], 1, open)];
  const slips = word.length >= 8 ? 2 : 1;
  let near = nearestWords(word, open.vocabulary, 1);
  const parts = near[0] === undefined && splitJoined(word, open);
  if (parts) return parts.flatMap((part) => readWord(part, false, open));
  if (near[0] === undefined && slips > 1) near = nearestWords(word, open.vocabulary, slips);
  const begun = isLast && word.length > 2 ? beginsWith(word, open) : [];
  const meant = [...near, ...begun];
  // What people type for other words stands for these; the rest of the vocabulary are stems.
  const stems = meant.map((one) =>
    open.known.has(one) ? [one] : (open.says.get(one) ?? []).map((to) => stem(to, open.whole)),
  );
  const several = stems.find((one) => one.length > 1);
  if (several) return several.map((one) => toPlace(word, [one], repairedTrust, open));
  if (stems.length > 0) return [toPlace(word, stems.flat(), repairedTrust, open)];
  return [toPlace(word, [plain], 1, open)];
}

function toPlace(typed: string, stems: readonly string[], trust: number, open: OpenIndex): Place {
  const forms = new Set(stems);
  for (const one of stems) for (const name of open.classes.get(one) ?? []) forms.add(name);
  return { typed, forms, trust };
}

/** `lastnight` is `last night`: two known words run together; the longer first part wins. */
function splitJoined(word: string, open: OpenIndex): string[] | undefined {
  const isKnown = (part: string): boolean =>
    open.small.has(part) || open.says.has(part) || open.known.has(stem(part, open.whole));
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (parts.every(isKnown)) {
      return meaningfulWords(parts.join(' '), open);
    }
  }
  return undefined;
}

function beginsWith(start: string, open: OpenIndex): string[] {
  const group = open.vocabulary.get(start.charAt(0)) ?? [];
  return group.filter((known) => known.startsWith(start)).slice(0, 6);
}
