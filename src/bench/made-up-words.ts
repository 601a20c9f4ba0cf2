import type { Service } from '#directory/schema/service.ts';
import type { Random } from '#drawings/seeded-random.ts';

const beginnings =
  'Al Bar Bel Bran Brin Cal Car Cor Dal Den Dor El Fal Far Fen Gar Glen Hal Har Hol Kel Kir Lang Lin Lor Mar Mel Mor Nor Or Pen Pol Ral Rin Sel Stan Tal Thor Wel Win'.split(
    ' ',
  );
const endings =
  'beck borough bourne bridge brook burn bury by cliffe combe cott dale den don fell field firth ford gate ham hill holme hurst land leigh ley mead mere moor more port ridge stead stoke ton vale wick wood worth'.split(
    ' ',
  );
const kinds =
  'Helpline|Family Support|Youth Line|Advice Service|Young People’s Centre|Parents’ Line|Counselling|Safe House|Information Line|Drop-in|Listening Service|Carers’ Group|Outreach Team|Text Line|Advocacy|Mentoring|Housing Advice|Legal Advice|Bereavement Support|Night Service|Trust|Children’s Network|Recovery Service|Wellbeing Hub'.split(
    '|',
  );

/** The name of a made-up service: each place in the list has another one, as far as 38,000. */
export function madeUpName(place: number): string {
  const beginning = beginnings[place % beginnings.length] ?? '';
  // The ending goes one step further with each round, so that neighbours do not end alike.
  const round = Math.floor(place / beginnings.length);
  const ending = endings[(place + round) % endings.length] ?? '';
  const kind = kinds[Math.floor(round / endings.length) % kinds.length] ?? '';
  const again = Math.floor(round / endings.length / kinds.length);
  return `${beginning}${ending} ${kind}${again === 0 ? '' : ` ${again + 1}`}`;
}

/** Sentences that mean nothing, made of the words of real services as often as they stand there. */
export class MadeUpWords {
  readonly #pool: readonly string[];
  readonly #random: Random;

  constructor(services: readonly Service[], random: Random) {
    this.#random = random;
    this.#pool = services
      .flatMap(({ to_child = '', to_adult, about }) => [to_child, to_adult, ...about])
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+/g) ?? ['word'];
  }

  /** About as long as `like`: words from the pool, a capital first, a full stop last. */
  sentence(like: string): string {
    return `${this.line(like)}.`;
  }

  /** The same without a full stop. Never under ten letters, which every field takes. */
  line(like: string): string {
    let text = this.#word();
    for (
      let next = this.#word();
      text.length < 10 || text.length + next.length + 2 <= like.length;
      next = this.#word()
    ) {
      text += ` ${next}`;
    }
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  #word(): string {
    return this.#pool[Math.floor(this.#random() * this.#pool.length)] ?? '';
  }
}
