import type { Directory } from '#directory/directory.ts';
import { threeNumbers } from '#directory/three-numbers.ts';
import type { EndNumbers } from './script/end-card.ts';

/** The end card's numbers, from the directory. @throws when one of them is not published or not free. */
export function endNumbers(directory: Directory): EndNumbers {
  const { away, anyTime, emergency } = threeNumbers(directory);
  return { away: away.value, anyTime: anyTime.value, emergency: emergency.value };
}
