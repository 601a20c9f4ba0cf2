import type { Channel } from '#directory/schema/channel.ts';
import type { Say } from './words.ts';

/** A number whose groups stay on one line: one that breaks is hard to dial. */
export function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}

/** What the button of a way in says: "Call 0800 1111". */
export function buttonWords(channel: Channel, say: Say): string {
  const value = 'dial' in channel ? unbroken(channel.value) : channel.value;
  return say(`service.${channel.type.replaceAll('-', '_')}`, { value });
}
