import type { Reel } from '../script/choices/reel.ts';
import type { Both, SceneScript, Span } from '../script/cues.ts';
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

/** The tracks of both ways of a choice, at the seconds of their file. */
export function tracksOfReel({ parts }: Reel): Track[] {
  return (['en', 'cy'] as const).flatMap((language) =>
    (['captions', 'words', 'description'] as const).map((kind) => ({
      ...{ kind, language },
      cues: apart(parts.flatMap(({ clip, start }) => cuesIn(clip, kind, language, start))),
    })),
  );
}

function cuesOf(script: FilmScript, kind: TrackKind, language: Language): TrackCue[] {
  const { scenes } = script;
  if (kind === 'chapters') {
    return scenes.map(({ id, start, end, chapter }) => ({
      ...{ id, start, end, text: chapter[language] },
    }));
  }
  const cues = scenes.flatMap((scene) => cuesIn(scene, kind, language));
  if (kind === 'description') return cues;
  return apart(kind === 'words' ? [...cues, endCardCue(script, language)] : cues);
}

/** What a scene or a clip says in one of the tracks. */
type Told = Pick<SceneScript, 'id' | 'words' | 'sounds' | 'description'>;

function cuesIn(
  { id, words, sounds, description }: Told,
  kind: Exclude<TrackKind, 'chapters'>,
  language: Language,
  from = 0,
): TrackCue[] {
  const lines = {
    captions: sounds.map((cue) => ({ ...cue, name: cue.sound })),
    words: words.map((cue, place) => ({ ...cue, name: String(place + 1) })),
    description,
  }[kind];
  return lines.map(({ name, start, end, text }) => ({
    ...{ id: `${id}-${name}`, start: from + start, end: from + end },
    text: kind === 'description' ? text[language] : balancedLines(text[language]),
  }));
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
