import type { Version } from '../render/versions.ts';
import { reelOf, reels } from '../script/choices/reel.ts';
import { filmSeconds } from '../script/times.ts';

export type SoundName = 'main' | 'described';

/** A picture that is encoded. */
export interface Picture {
  readonly version: Version;
  readonly height: number;
  /** The height that it is drawn at, where a larger one is drawn anyhow and made smaller. */
  readonly drawn?: number;
  readonly how: How;
}

/** One file that visitors get. */
export interface Rendition {
  readonly file: string;
  /** The film, or both ways of a choice, by its id. */
  readonly of: string;
  /** Which picture; none for a file of sound alone. */
  readonly picture?: Picture;
  /** The file whose picture is taken as it is. */
  readonly pictureOf?: string;
  readonly sound: {
    readonly name: SoundName;
    readonly codec: 'aac' | 'libopus';
    readonly kbps: number;
    readonly channels: 1 | 2;
    /** Where AAC of few bits overshoots, samples are kept under this first. */
    readonly peak?: number;
  };
  readonly mostBytes: number;
}

interface How {
  readonly codec: 'libx264' | 'libsvtav1';
  readonly preset: string;
  readonly crf: number;
  readonly profile?: 'main' | 'high';
  /** What the encoder is asked to keep, before the look of grain. */
  readonly tune?: 'ssim';
}

/** The share of the stage at which a picture is drawn. */
export const pixelOf = ({ height, drawn = height }: Picture) => drawn / 1080;

const million = 1_000_000;
// So little that a browser fetches the whole before anything is chosen.
const mostOfClips = 2 * million;
// All files together have a limit: the crf is as high as a likeness of 0.98 allows.
const avc = (crf: number): How => ({
  ...{ codec: 'libx264', preset: 'medium', crf, profile: 'main', tune: 'ssim' },
});
const at720 = avc(33.5);
const at1080: How = { ...avc(35), profile: 'high', preset: 'veryfast' };
const av1: How = { codec: 'libsvtav1', preset: '10', crf: 55 };
const stereo = (name: SoundName, kbps = 96) => ({ name, codec: 'aac', kbps, channels: 2 }) as const;
const opus = (name: SoundName, kbps: number) =>
  ({ name, codec: 'libopus', kbps, channels: 2 }) as const;

/** Every file of the film, the most needed first, with its limit. */
export const renditions: readonly Rendition[] = [
  {
    of: 'film',
    file: 'my-choice-720.mp4',
    picture: { version: 'main', height: 720, how: at720 },
    sound: stereo('main'),
    mostBytes: 14 * million,
  },
  {
    of: 'film',
    file: 'my-choice-360.mp4',
    picture: { version: 'main', height: 360, drawn: 720, how: avc(32) },
    sound: { name: 'main', codec: 'aac', kbps: 64, channels: 1 },
    mostBytes: 7 * million,
  },
  {
    of: 'film',
    file: 'my-choice-described-720.mp4',
    pictureOf: 'my-choice-720.mp4',
    sound: stereo('described'),
    mostBytes: 14 * million,
  },
  {
    of: 'film',
    file: 'my-choice-described-sound.m4a',
    sound: { name: 'described', codec: 'aac', kbps: 64, channels: 1, peak: 0.5 },
    mostBytes: 2 * million,
  },
  {
    of: 'film',
    file: 'my-choice-720.webm',
    picture: { version: 'main', height: 720, how: av1 },
    sound: opus('main', 64),
    mostBytes: 7 * million,
  },
  {
    of: 'film',
    file: 'my-choice-1080.mp4',
    picture: { version: 'main', height: 1080, how: at1080 },
    sound: stereo('main', 128),
    mostBytes: 24 * million,
  },
  {
    of: 'film',
    file: 'my-choice-described-720.webm',
    pictureOf: 'my-choice-720.webm',
    sound: opus('described', 64),
    mostBytes: 7 * million,
  },
  {
    of: 'film',
    file: 'my-choice-1080.webm',
    picture: { version: 'main', height: 1080, how: av1 },
    sound: opus('main', 96),
    mostBytes: 10 * million,
  },
  ...(['captions', 'calm', '9-11'] as const).map((version) => ({
    of: 'film',
    file: `my-choice-${version}-720.mp4`,
    picture: { version, height: 720, how: at720 },
    sound: stereo('main'),
    mostBytes: 14 * million,
  })),
  ...reels.flatMap(({ id }) => [
    {
      of: id,
      file: `clips-${id}-720.mp4`,
      picture: { version: 'main' as const, height: 720, how: at720 },
      sound: stereo('main'),
      mostBytes: mostOfClips,
    },
    {
      of: id,
      file: `clips-${id}-described-720.mp4`,
      pictureOf: `clips-${id}-720.mp4`,
      sound: stereo('described'),
      mostBytes: mostOfClips,
    },
  ]),
];

/** How long a file is. */
export const secondsOf = ({ of }: Rendition) => (of === 'film' ? filmSeconds : reelOf(of).seconds);
