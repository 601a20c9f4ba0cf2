import type { Path } from '../parse-yaml.ts';
import type { Service } from '../schema/service.ts';
import { serviceFile, type Rule, type RuleFinding } from './rule.ts';

/** One sentence in both languages, and where its Welsh stands. */
interface Pair {
  readonly path: Path;
  readonly english: string | undefined;
  readonly welsh: string;
}

export const welshSaysTheSame: Rule = {
  name: 'welsh-says-the-same',
  why: 'Only the English is held against sources and pins: a Welsh sentence with another number would be a claim that nobody made.',
  *check({ services, topics }) {
    for (const service of services) {
      const file = serviceFile(service.id);
      const [english, welsh] = [service.about.length, service.cy?.about?.length];
      if (welsh !== undefined && welsh !== english) {
        yield {
          file,
          path: ['cy', 'about'],
          message: `has ${welsh} sentences where the English has ${english}; write one for each, in the same order`,
        };
      }
      for (const pair of pairsOf(service)) yield* difference(file, pair);
    }
    for (const { id, description } of topics) {
      if (description.cy === undefined) continue;
      const pair = { path: ['description', 'cy'], english: description.en, welsh: description.cy };
      yield* difference(`topics/${id}.yaml`, pair);
    }
  },
};

function pairsOf(service: Service): Pair[] {
  const { cy } = service;
  if (cy === undefined) return [];
  const plain = (['summary', 'to_child', 'to_adult'] as const).map((key) => ({
    path: ['cy', key],
    english: service[key],
    welsh: cy[key],
  }));
  const about = (cy.about ?? []).map((welsh, place) => ({
    path: ['cy', 'about', place],
    english: service.about[place] ?? '',
    welsh,
  }));
  const answers = Object.entries(cy.before_you_contact ?? {}).map(([key, welsh]) => {
    const answer = service.before_you_contact[key as keyof Service['before_you_contact']];
    return {
      path: ['cy', 'before_you_contact', key],
      english: answer === 'unknown' ? undefined : answer.words,
      welsh,
    };
  });
  return [...plain, ...about, ...answers].flatMap(({ welsh, ...rest }) =>
    welsh === undefined ? [] : [{ ...rest, welsh }],
  );
}

function* difference(file: string, { path, english, welsh }: Pair): Iterable<RuleFinding> {
  if (english === undefined) {
    yield { file, path, message: 'has no English that it stands for; take it out' };
    return;
  }
  const [said, meant] = [numbersIn(welsh), numbersIn(english)];
  if (said === meant) return;
  yield {
    file,
    path,
    message: `says ${said || 'no number'} where the English says ${meant || 'none'}; write the same numbers`,
  };
}

/** The numbers of a sentence in digits, smallest first: the order of words differs between languages. */
function numbersIn(text: string): string {
  const numbers = text.match(/\d(?:[\d .,:]*\d)?/g) ?? [];
  return numbers
    .map((number) => number.replaceAll(' ', ''))
    .sort()
    .join(', ');
}
