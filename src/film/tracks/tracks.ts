import type { Both, Span } from '../script/cues.ts';
import type { FilmScript } from '../script/film-script.ts';
import { filmSeconds, framesPerSecond } from '../script/times.ts';
import { balancedLines } from './lines.ts';

export type Language = 'en' | 'cy';

export const kinds = ['captions', 'words', 'description', 'chapters'] as const;
export type TrackKind = (typeof kinds)[number];

export interface TrackCue extends Span {
  /** What a link or another list calls this cue. */
  readonly id: string;
  readonly text: string;
}

export interface Track {
  readonly kind: TrackKind;
  readonly language: Language;
  readonly cues: readonly TrackCue[];
}

/** Two frames are free between cues, so that the eye sees the next one begin. */
const gap = 2 / framesPerSecond;

/** The tracks of the film in both languages, from its script alone. */
export function tracksOf(script: FilmScript): Track[] {
  return (['en', 'cy'] as const).flatMap((language) =>
    kinds.map((kind) => ({ kind, language, cues: cuesOf(script, kind, language) })),
  );
}

function cuesOf(script: FilmScript, kind: TrackKind, language: Language): TrackCue[] {
  const { scenes } = script;
  switch (kind) {
    case 'captions':
      return apart(
        scenes.flatMap(({ id, sounds }) =>
          sounds.map((cue) => ({
            ...{ id: `${id}-${cue.sound}`, start: cue.start, end: cue.end },
            text: balancedLines(cue.text[language]),
          })),
        ),
      );
    case 'words':
      return apart([
        ...scenes.flatMap(({ id, words }) =>
          words.map(({ start, end, text }, place) => ({
            ...{ id: `${id}-${place + 1}`, start, end },
            text: balancedLines(text[language]),
          })),
        ),
        endCardCue(script, language),
      ]);
    case 'description':
      return scenes.flatMap(({ id, description }) =>
        description.map(({ name, start, end, text }) => ({
          ...{ id: `${id}-${name}`, start, end, text: text[language] },
        })),
      );
    case 'chapters':
      return scenes.map(({ id, start, end, chapter }) => ({
        ...{ id, start, end, text: chapter[language] },
      }));
  }
}

/** The end card is words too: each reason with its number. */
function endCardCue({ scenes, endCard }: FilmScript, language: Language): TrackCue {
  const start = scenes.at(-1)?.moments['endCard'] ?? filmSeconds;
  const say = (text: Both) => text[language];
  const rows = endCard.rows.map(({ when, who, number }) => `${say(when)} ${say(who)} ${number}`);
  return {
    ...{ id: 'end-card', start, end: filmSeconds },
    text: [...rows, say(endCard.cost)].join('\n'),
  };
}

function apart(cues: readonly TrackCue[]): TrackCue[] {
  return cues.map((cue, place) => {
    const next = cues[place + 1]?.start ?? filmSeconds + gap;
    return { ...cue, end: Math.min(cue.end, next - gap) };
  });
}
