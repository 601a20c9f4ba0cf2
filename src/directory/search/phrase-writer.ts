import type { SearchWords } from './search-words.ts';
import { replaceWords, splitWords, stem } from './words.ts';

/** Writes phrases as the index holds them, by the same steps that a query goes through. */
export class PhraseWriter {
  readonly says: string;
  readonly classes: string;
  readonly faults: string[] = [];
  readonly #says: ReadonlyMap<string, readonly string[]>;
  readonly #small: ReadonlySet<string>;
  readonly #whole: ReadonlySet<string>;
  readonly #classNames: ReadonlySet<string>;
  readonly #welsh = new Set<string>();

  constructor({ spellings, words }: SearchWords) {
    const pairs = Object.entries({ ...spellings.cy, ...spellings.en });
    this.#says = new Map(pairs.map(([from, to]) => [from, to.split(' ').filter(Boolean)]));
    this.#small = new Set(words.small);
    this.#whole = new Set(words.whole);
    this.#classNames = new Set(Object.keys(words.classes));
    this.says = pairs.map(([from, to]) => `${from}=${to}`).join('\n');
    this.classes = Object.entries(words.classes)
      .map(([name, members]) => `${name}=${this.stems(members)}`)
      .join('\n');
  }

  stems(words: readonly string[]): string {
    return [...new Set(words.map((word) => stem(word, this.#whole)))].join(' ');
  }

  /** A phrase as stems; empty when only small words stand in it. Welsh words are remembered. */
  phrase(text: string, language: 'en' | 'cy' = 'en'): string {
    const strong = text.endsWith('!') ? '!' : '';
    const parts = text
      .replace('!', '')
      .split(' ')
      .flatMap((part) => this.#part(part, language));
    return parts.length > 0 ? parts.join(' ') + strong : '';
  }

  welshWords(): string {
    return [...this.#welsh].sort().join(' ');
  }

  #part(part: string, language: 'en' | 'cy'): string[] {
    if (part.startsWith('@')) {
      if (!this.#classNames.has(part.slice(1))) this.faults.push(part);
      return [part];
    }
    const words = replaceWords(splitWords(part), this.#says).filter(
      (word) => !this.#small.has(word),
    );
    if (language === 'cy') for (const word of words) if (word.length > 2) this.#welsh.add(word);
    return words.map((word) => stem(word, this.#whole));
  }
}
