import type { Both, DescriptionCue, SoundCue, WordsCue } from '../cues.ts';

/** One way that a choice can go: a clip of its own; times count from its start. */
export interface ChoiceClip {
  readonly id: string;
  readonly label: Both;
  readonly seconds: number;
  readonly words: readonly WordsCue[];
  readonly sounds: readonly SoundCue[];
  readonly description: readonly DescriptionCue[];
  /** Where the film goes on afterwards, in seconds of the film. */
  readonly joins: number;
  /** What the page adds in text, where there is something to add. */
  readonly adds?: Both;
  /** Why the clip is safe to show, for whoever shows it. */
  readonly reasoning: string;
}

/** Where the picture waits; both ways are always offered, and neither is wrong. */
export interface ChoicePoint {
  readonly id: string;
  readonly at: number;
  readonly question: Both;
  readonly clips: readonly [ChoiceClip, ChoiceClip];
}
