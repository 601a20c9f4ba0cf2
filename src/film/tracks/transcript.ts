import type { Both } from '../script/cues.ts';
import type { FilmScript } from '../script/film-script.ts';

export interface TranscriptLine {
  readonly at: number;
  /** What is seen, what is to be read and from whom, or what is heard. */
  readonly kind: 'picture' | 'words' | 'message' | 'sound';
  readonly from?: string;
  readonly text: Both;
}

export interface TranscriptChapter {
  readonly id: string;
  readonly at: number;
  readonly title: Both;
  readonly lines: readonly TranscriptLine[];
}

/** Everything that is seen, read and heard, in order, by chapter. */
export function transcript({ scenes, endCard }: FilmScript): TranscriptChapter[] {
  return scenes.map(({ id, start, chapter, words, sounds, description, moments }) => {
    const lines: TranscriptLine[] = [
      ...description.map((cue) => ({ at: cue.start, kind: 'picture' as const, text: cue.text })),
      ...words.map(({ start: at, kind, from, text }) => ({
        ...{ at, kind: kind === 'voice' ? ('words' as const) : ('message' as const), text },
        ...(from === undefined ? {} : { from }),
      })),
      ...sounds.map((cue) => ({ at: cue.start, kind: 'sound' as const, text: cue.text })),
    ];
    const card = moments['endCard'];
    if (card !== undefined) {
      for (const { when, who, number } of endCard.rows) {
        const text = {
          en: `${when.en} ${who.en} ${number}`,
          cy: `${when.cy} ${who.cy} ${number}`,
        };
        lines.push({ at: card, kind: 'words', text });
      }
      lines.push({ at: card, kind: 'words', text: endCard.cost });
    }
    return { id, at: start, title: chapter, lines: lines.sort((a, b) => a.at - b.at) };
  });
}
