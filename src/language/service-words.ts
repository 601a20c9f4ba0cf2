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
  /** False where a sentence of its card is shown in English, for want of Welsh. */
  readonly isWhole: boolean;
}

/** What a service's page and cards say, in Welsh where there is Welsh. */
export function serviceWords(service: Service, language: Language): ServiceWords {
  const cy = language === 'cy' ? service.cy : undefined;
  const lang = language === 'cy' ? 'en' : undefined;
  const shown = (english: string, welsh: string | undefined): Shown =>
    welsh === undefined ? { words: english, lang } : { words: welsh, lang: undefined };
  const { summary, to_child: child, to_adult: adult, about, before_you_contact: box } = service;
  const words = {
    summary: shown(summary, cy?.summary),
    toChild: child === undefined ? undefined : shown(child, cy?.to_child),
    toAdult: shown(adult, cy?.to_adult),
    about: about.map((line, place) => shown(line, cy?.about?.[place])),
  };
  const card = [words.summary, words.toChild, words.toAdult, ...words.about];
  return {
    ...words,
    answer: (question) => {
      const answer = box[question];
      return answer === 'unknown'
        ? undefined
        : shown(answer.words, cy?.before_you_contact?.[question]);
    },
    isWhole: card.every((one) => one?.lang === undefined),
  };
}
