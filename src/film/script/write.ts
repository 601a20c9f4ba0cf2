import type { Both, DescriptionCue, SoundCue, Speaker, WordsCue } from './cues.ts';
import { seconds, span } from './times.ts';

/** Words of the inner voice. */
export function voice(time: string, en: string, cy: string, younger?: Both): WordsCue {
  const cue = { ...span(time), kind: 'voice' as const, text: { en, cy } };
  return younger === undefined ? cue : { ...cue, younger };
}

/** A message card. */
export function message(time: string, from: Speaker, en: string, cy: string): WordsCue {
  return { ...span(time), kind: 'message', from, text: { en, cy } };
}

/** A sound and its caption; the brackets are put round it here. */
export function sound(time: string, name: string, en: string, cy: string): SoundCue {
  const found = span(time);
  return { ...found, sound: name, onset: found.start, text: { en: `[${en}]`, cy: `[${cy}]` } };
}

/** A line of the described version. */
export function told(
  time: string,
  name: string,
  en: string,
  cy: string,
  younger?: Both,
): DescriptionCue {
  const cue = { ...span(time), name, text: { en, cy } };
  return younger === undefined ? cue : { ...cue, younger };
}

/** A list of moments written as times. */
export function moments<Name extends string>(
  written: Readonly<Record<Name, string>>,
): Readonly<Record<Name, number>> {
  const read = Object.entries<string>(written).map(([name, time]) => [name, seconds(time)]);
  return Object.fromEntries(read) as Record<Name, number>;
}

/** The same thing in both languages. */
export function both(en: string, cy: string): Both {
  return { en, cy };
}
