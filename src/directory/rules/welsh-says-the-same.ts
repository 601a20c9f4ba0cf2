import type { Path } from '../parse-yaml.ts';
import { hoursOnlyInWords, hoursRemark } from '../schema/hours.ts';
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
  *check({ services, topics, organisations }) {
    for (const service of services) {
      const file = serviceFile(service.id);
      for (const [key, what] of lists) {
        const [english, welsh] = [service[key].length, service.cy?.[key]?.length];
        if (welsh === undefined || welsh === english) continue;
        yield {
          file,
          path: ['cy', key],
          message: `has ${welsh} ${what} where the English has ${english}; write one for each, in the same order`,
        };
      }
      yield* remarksLeftOut(file, service);
      for (const pair of pairsOf(service)) yield* difference(file, pair);
    }
    for (const { id, about, cy } of organisations) {
      if (cy === undefined) continue;
      const pair = { path: ['cy', 'about'], english: about, welsh: cy.about };
      yield* difference(`organisations/${id}.yaml`, pair);
    }
    for (const { id, description } of topics) {
      if (description.cy === undefined) continue;
      const pair = { path: ['description', 'cy'], english: description.en, welsh: description.cy };
      yield* difference(`topics/${id}.yaml`, pair);
    }
  },
};

const lists = [
  ['about', 'sentences'],
  ['channels', 'ways in'],
] as const;

/** A Welsh page makes days and times from the periods: what only a remark, or only words, say must be said to it. */
function* remarksLeftOut(file: string, { channels, cy }: Service): Iterable<RuleFinding> {
  for (const [place, { hours }] of channels.entries()) {
    const way = cy?.channels?.[place];
    if (way === undefined) continue;
    const path = ['cy', 'channels', place];
    const [remark, words] = [hoursRemark(hours), hoursOnlyInWords(hours)];
    if (way.hours_remark === undefined && remark !== undefined) {
      const message = `has no hours_remark where the English hours say "(${remark})"; write it without brackets`;
      yield { file, path, message };
    }
    if (way.hours_words === undefined && words !== undefined) {
      const message = `has no hours_words where the English hours are words alone, "${words}"; write them in Welsh`;
      yield { file, path, message };
    }
  }
}

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
  const ways = (cy.channels ?? []).flatMap((way, place) => {
    const english = service.channels[place];
    const words = {
      label: english?.label,
      note: english?.note,
      hours_remark: english && hoursRemark(english.hours),
      hours_words: english && hoursOnlyInWords(english.hours),
    };
    return (['label', 'note', 'hours_remark', 'hours_words'] as const).map((key) => ({
      path: ['cy', 'channels', place, key],
      english: words[key],
      welsh: way[key],
    }));
  });
  return [...plain, ...about, ...ways, ...answers].flatMap(({ welsh, ...rest }) =>
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

/**
 * The numbers of a sentence in digits, in one order: that of words differs between languages. A comma
 * and a space stand between two numbers, "116 000, 24 hours", never inside one.
 */
function numbersIn(text: string): string {
  const numbers = text.match(/\d(?:[ .,:]?\d)*/g) ?? [];
  return numbers
    .map((number) => number.replaceAll(' ', ''))
    .sort()
    .join(', ');
}
