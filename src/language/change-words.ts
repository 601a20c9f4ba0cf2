import type { Change } from '#directory/schema/change-log.ts';
import type { Say } from './words.ts';

/** One change of a service in words, to stand behind its name and a colon: "hours of chat changed". */
export function changeInWords({ what, by }: Change, say: Say): string {
  const key = `changes.${what.replaceAll('-', '_')}`;
  return by === undefined ? say(key) : say(`${key}_of`, { by: say(`way.${by}`) });
}
