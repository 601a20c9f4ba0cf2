import type { Version } from '../render/versions.ts';

export type SoundName = 'main' | 'described';

/** A picture that is encoded. */
export interface Picture {
  readonly version: Version;
  readonly height: number;
  readonly how: How;
}

/** One file that visitors get. */
export interface Rendition {
  readonly file: string;
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
}

/** A picture is drawn at its own size: small ones cost less, and nothing is scaled down. */
export const pixelFor = (height: number) => height / 1080;

const million = 1_000_000;
// The paper's grain is dear: the crf is as high as the limit of size asks.
const avc = (crf: number, profile: 'main' | 'high' = 'main'): How => ({
  ...{ codec: 'libx264', preset: 'medium', crf, profile },
});
const av1: How = { codec: 'libsvtav1', preset: '10', crf: 34 };
const stereo = (name: SoundName, kbps = 96) => ({ name, codec: 'aac', kbps, channels: 2 }) as const;
const opus = (name: SoundName, kbps: number) =>
  ({ name, codec: 'libopus', kbps, channels: 2 }) as const;

/** Every file of the film, the most needed first, with its limit. */
export const renditions: readonly Rendition[] = [
  {
    file: 'my-choice-720.mp4',
    picture: { version: 'main', height: 720, how: avc(31) },
    sound: stereo('main'),
    mostBytes: 14 * million,
  },
  {
    file: 'my-choice-360.mp4',
    picture: { version: 'main', height: 360, how: avc(29) },
    sound: { name: 'main', codec: 'aac', kbps: 64, channels: 1 },
    mostBytes: 7 * million,
  },
  {
    file: 'my-choice-described-360.mp4',
    pictureOf: 'my-choice-360.mp4',
    sound: { name: 'described', codec: 'aac', kbps: 64, channels: 1, peak: 0.5 },
    mostBytes: 7 * million,
  },
  {
    file: 'my-choice-described-720.mp4',
    pictureOf: 'my-choice-720.mp4',
    sound: stereo('described'),
    mostBytes: 14 * million,
  },
  {
    file: 'my-choice-described-sound.m4a',
    sound: { name: 'described', codec: 'aac', kbps: 64, channels: 1, peak: 0.5 },
    mostBytes: 2 * million,
  },
  {
    file: 'my-choice-720.webm',
    picture: { version: 'main', height: 720, how: av1 },
    sound: opus('main', 64),
    mostBytes: 7 * million,
  },
  {
    file: 'my-choice-1080.mp4',
    picture: { version: 'main', height: 1080, how: { ...avc(21, 'high'), preset: 'veryfast' } },
    sound: stereo('main', 128),
    mostBytes: 24 * million,
  },
  {
    file: 'my-choice-described-720.webm',
    pictureOf: 'my-choice-720.webm',
    sound: opus('described', 64),
    mostBytes: 7 * million,
  },
  {
    file: 'my-choice-1080.webm',
    picture: { version: 'main', height: 1080, how: av1 },
    sound: opus('main', 96),
    mostBytes: 10 * million,
  },
  ...(['captions', 'calm', '9-11'] as const).map((version) => ({
    file: `my-choice-${version}-720.mp4`,
    picture: { version, height: 720, how: avc(31) },
    sound: stereo('main'),
    mostBytes: 14 * million,
  })),
];
