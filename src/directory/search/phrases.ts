/** A phrase of the index: stems and `@class` names that must be met in this order. */
export interface Phrase {
  target: string;
  parts: readonly string[];
}

/** One word as typed, and everything it may stand for: its stem, repaired stems, `@class` names. */
export interface Place {
  typed: string;
  forms: ReadonlySet<string>;
  /** 1 as typed; less when the word had to be repaired. */
  trust: number;
}

export interface Match {
  phrase: Phrase;
  /** Places in the query that the parts were found at. */
  at: readonly number[];
  /** Product of the trust of those places and of the gaps between them. */
  trust: number;
}

/** Words that may stand between two parts of a phrase. */
export const widestGap = 3;
const gapTrust = 0.93;

/** All phrases met in the query. `starting` lists phrases by their first part. */
export function matchPhrases(
  places: readonly Place[],
  starting: ReadonlyMap<string, readonly Phrase[]>,
): Match[] {
  const matches: Match[] = [];
  places.forEach((place, start) => {
    for (const form of place.forms) {
      for (const phrase of starting.get(form) ?? []) {
        const match = follow(places, start, phrase);
        if (match) matches.push(match);
      }
    }
  });
  return matches;
}

function follow(places: readonly Place[], start: number, phrase: Phrase): Match | undefined {
  const at = [start];
  let trust = places[start]?.trust ?? 0;
  let place = start;
  for (const part of phrase.parts.slice(1)) {
    let next = place + 1;
    const last = next + widestGap;
    while (next < last && !places[next]?.forms.has(part)) next++;
    const found = places[next];
    if (!found?.forms.has(part)) return undefined;
    trust *= found.trust * gapTrust ** (next - place - 1);
    at.push(next);
    place = next;
  }
  return { phrase, at, trust };
}
