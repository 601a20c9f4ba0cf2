/**
 * What a scene of the film says and when. Times are seconds from the start of the film and fall on
 * whole frames; the Welsh is a draft until a Welsh reader has checked it.
 */
export interface Both {
  readonly en: string;
  readonly cy: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who a message card is from. Jay is never named in the picture: his cards are only cold. */
export type Speaker =
  'maya' | 'theo' | 'amara' | 'jess' | 'mum' | 'dad' | 'jay' | 'helpline' | 'station-worker';

/** Words drawn in the picture: the film's inner voice, or a message. */
export interface WordsCue extends Span {
  readonly kind: 'voice' | 'message';
  readonly from?: Speaker;
  readonly text: Both;
  /** What the version for ages 9 to 11 says instead. */
  readonly younger?: Both;
}

/** A caption of a sound. `sound` names it for the mix; `onset` is when it is first heard. */
export interface SoundCue extends Span {
  readonly sound: string;
  readonly onset: number;
  readonly text: Both;
}

/** What the described version says in this time; `name` is the file name of its recording. */
export interface DescriptionCue extends Span {
  readonly name: string;
  readonly text: Both;
  readonly younger?: Both;
}

/** Where a group can stop and talk. */
export interface PausePoint {
  readonly at: number;
  /** What an adult should do before the questions. */
  readonly first?: Both;
  readonly questions: readonly Both[];
}

export interface SceneScript extends Span {
  readonly id: string;
  readonly chapter: Both;
  readonly words: readonly WordsCue[];
  readonly sounds: readonly SoundCue[];
  readonly description: readonly DescriptionCue[];
  /** Named seconds that picture and sound share: a retiming changes this list alone. */
  readonly moments: Readonly<Record<string, number>>;
  readonly pause?: PausePoint;
  /** Why the scene is safe to show, for whoever shows it. */
  readonly safeguarding: string;
}
