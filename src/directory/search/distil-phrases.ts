import { isTopic, type OpenIndex } from './open-index.ts';
import { matchPhrases, type Phrase, type Place } from './phrases.ts';
import { weighMatches } from './weigh.ts';

/**
 * How far ahead of the next topic the right one must stay without the phrase, and how much evidence
 * must be left, by the number of the phrase's words: the longer it is, the seldomer it is typed.
 */
const bars = [
  { lead: Infinity, score: Infinity },
  { lead: Infinity, score: Infinity },
  { lead: 1.1, score: 1 },
  { lead: 0.9, score: 0.6 },
];

/**
 * Takes phrases of several words out of an open index, longest first, wherever the rest of the
 * index understands the same words as the same topic by a clear lead. What is left says as much in
 * fewer bytes. Returns the phrases taken out, as `target|phrase`.
 */
export function distilPhrases(open: OpenIndex): ReadonlySet<string> {
  const taken = new Set<string>();
  const starting = open.starting as Map<string, Phrase[]>;
  const candidates = [...starting.values()]
    .flat()
    .filter(({ target, parts }) => /^[\d>]/.test(target) && parts.length > 1)
    .sort((a, b) => b.parts.length - a.parts.length);
  for (const phrase of candidates) {
    const first = phrase.parts[0] ?? '';
    const before = starting.get(first) ?? [];
    starting.set(
      first,
      before.filter((one) => one !== phrase),
    );
    countWords(phrase, -1, open);
    if (isStillUnderstood(phrase, open)) {
      taken.add(`${phrase.target}|${phrase.parts.join(' ')}`);
    } else {
      starting.set(first, before);
      countWords(phrase, 1, open);
    }
  }
  return taken;
}

function countWords({ target, parts }: Phrase, change: 1 | -1, open: OpenIndex): void {
  if (!isTopic(target)) return;
  for (const part of parts) {
    const counts = (open.users.get(part) ?? new Map()) as Map<string, number>;
    const count = (counts.get(target) ?? 0) + change;
    if (count > 0) counts.set(target, count);
    else counts.delete(target);
  }
}

function isStillUnderstood({ target, parts }: Phrase, open: OpenIndex): boolean {
  const places = parts.map((part): Place => {
    const forms = part.startsWith('@') ? [part] : [part, ...(open.classes.get(part) ?? [])];
    return { typed: part, forms: new Set(forms), trust: 1 };
  });
  const { scores } = weighMatches(matchPhrases(places, open.starting), places, open);
  const own = scores.get(target) ?? 0;
  const others = [...scores].filter(([one]) => one !== target && isTopic(one));
  const bar = bars[Math.min(parts.length, bars.length - 1)];
  return (
    bar !== undefined && own >= bar.score && others.every(([, score]) => own >= score * bar.lead)
  );
}
