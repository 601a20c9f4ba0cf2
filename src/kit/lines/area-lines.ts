import type { PackedAuthority, PackedNumber } from '#areas/pack-format.ts';
import { callCost } from '#directory/call-cost.ts';
import type { Say } from '#language/words.ts';
import type { HandOutLine } from './hand-out-line.ts';

/** Words of one language around a council's numbers, with what is filled in between braces. */
export interface AreaLineWords {
  readonly name: string;
  readonly call: string;
  readonly press: string;
  readonly then: string;
  readonly ask: string;
  readonly when: Readonly<Record<PackedNumber['when'], string>>;
  readonly cost: Readonly<Record<ReturnType<typeof callCost>, string>>;
}

export function areaLineWords(say: Say): AreaLineWords {
  return {
    name: say('handout.area', { name: '{name}' }),
    call: say('handout.how.call'),
    press: say('handout.how.press', { keys: '{keys}' }),
    then: say('area.press.then'),
    ask: say('handout.how.ask'),
    when: {
      day: say('area.when.day'),
      night: say('area.when.night'),
      always: say('area.when.always'),
    },
    cost: {
      free: say('service.cost.free'),
      standard: say('service.cost.standard'),
      charged: say('service.cost.charged'),
      unknown: say('service.cost.unknown'),
    },
  };
}

/**
 * The published numbers of those who run children's services in an area, a line each; none where none is
 * sure. `council` is what people call it, in the language of the words.
 */
export function areaLines(
  council: string,
  { numbers, seen }: Pick<PackedAuthority, 'numbers' | 'seen'>,
  words: AreaLineWords,
): HandOutLine[] {
  const name = words.name.replace('{name}', council);
  return numbers.map((number) => ({
    ...{ name, number: number.value, code: `tel:${number.dial}`, how: howOf(number, words) },
    ...{ cost: words.cost[callCost(number.dial)], hours: words.when[number.when] },
    read: seen,
  }));
}

/** What a voice asks to press, and whom to ask for where others answer. */
function howOf({ press, askFor }: PackedNumber, words: AreaLineWords): string {
  const call =
    press.length === 0 ? words.call : words.press.replace('{keys}', press.join(words.then));
  return askFor === undefined ? call : `${call}. ${words.ask}`;
}
