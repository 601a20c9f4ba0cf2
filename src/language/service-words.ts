import { isLimited, type Channel } from '#directory/schema/channel.ts';
import type { Organisation } from '#directory/schema/organisation.ts';
import type { Service } from '#directory/schema/service.ts';
import type { Language } from './paths.ts';

/** A sentence as a page shows it; `lang` is there where that is not the page's language. */
export interface Shown {
  readonly words: string;
  readonly lang: 'en' | undefined;
}

export interface ServiceWords {
  readonly summary: Shown;
  readonly toChild: Shown | undefined;
  readonly toAdult: Shown;
  readonly about: readonly Shown[];
  readonly answer: (question: keyof Service['before_you_contact']) => Shown | undefined;
  /** The words of one of its ways in; hours are in hours-words.ts. */
  readonly way: (channel: Channel) => { readonly label: Shown; readonly note: Shown | undefined };
  /** The label of a way in that is not for everybody at every hour: it stands wherever the way in does. */
  readonly limit: (channel: Channel) => Shown | undefined;
  /** False where a sentence of its page is shown in English, for want of Welsh. */
  readonly isWhole: boolean;
}

/** What a service's page and cards say, in Welsh where there is Welsh. */
export function serviceWords(service: Service, language: Language): ServiceWords {
  const cy = language === 'cy' ? service.cy : undefined;
  const shown = (english: string, welsh: string | undefined): Shown =>
    inLanguage(language, english, welsh);
  const { summary, to_child: child, to_adult: adult, about, before_you_contact: box } = service;
  const words = {
    summary: shown(summary, cy?.summary),
    toChild: child === undefined ? undefined : shown(child, cy?.to_child),
    toAdult: shown(adult, cy?.to_adult),
    about: about.map((line, place) => shown(line, cy?.about?.[place])),
    answer: (question: keyof typeof box) => {
      const answer = box[question];
      return answer === 'unknown'
        ? undefined
        : shown(answer.words, cy?.before_you_contact?.[question]);
    },
    way: (channel: Channel) => {
      const welsh = cy?.channels?.[service.channels.indexOf(channel)];
      const { label, note } = channel;
      return {
        label: shown(label, welsh?.label),
        note: note === undefined ? undefined : shown(note, welsh?.note),
      };
    },
  };
  const limit = (channel: Channel) => (isLimited(channel) ? words.way(channel).label : undefined);
  const page = [
    ...[words.summary, words.toChild, words.toAdult, ...words.about],
    ...(Object.keys(box) as (keyof typeof box)[]).map((question) => words.answer(question)),
    ...service.channels.flatMap((channel) => Object.values(words.way(channel))),
  ];
  return { ...words, limit, isWhole: page.every((one) => one?.lang === undefined) };
}

/** What is said of who runs a service; its name is the same in both languages. */
export function organisationWords({ about, cy }: Organisation, language: Language): Shown {
  return inLanguage(language, about, cy?.about);
}

function inLanguage(language: Language, english: string, welsh: string | undefined): Shown {
  if (language === 'en') return { words: english, lang: undefined };
  return welsh === undefined ? { words: english, lang: 'en' } : { words: welsh, lang: undefined };
}
