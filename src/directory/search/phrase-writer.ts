import type { SearchWords } from './search-words.ts';
import { stem, stemsOf, type WordTables } from './words.ts';

/** Writes phrases as the index holds them, by the same steps that a query goes through. */
export class PhraseWriter {
  readonly says: string;
  /** Class names that are used and not defined. */
  readonly faults: string[] = [];
  /** Stems of each class, under its name with the `@`. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tables: WordTables;

  constructor({ spellings, words }: SearchWords) {
    const whole = new Set(words.whole);
    // A spelling that the stem alone makes equal needs no entry.
    const pairs = Object.entries({ ...spellings.cy, ...spellings.en }).filter(
      ([from, to]) => to.includes(' ') || stem(from, whole) !== stem(to, whole),
    );
    const byMeaning = Map.groupBy(pairs, ([, to]) => to);
    this.says = [...byMeaning]
      .map(([to, same]) => `${to}=${same.map(([from]) => from).join(' ')}`)
      .sort()
      .join('\n');
    this.tables = {
      says: new Map(pairs.map(([from, to]) => [from, to.split(' ').filter(Boolean)])),
      small: new Set(words.small),
      whole,
    };
    this.members = new Map(
      Object.entries(words.classes).map(([name, members]) => [`@${name}`, this.#stems(members)]),
    );
  }

  /** Words as stems, each once. */
  stems(words: readonly string[]): string[] {
    return [...this.#stems(words)];
  }

  /** A phrase as stems; empty when only small words stand in it. */
  phrase(text: string): string {
    return text
      .split(' ')
      .flatMap((part) =>
        part.startsWith('@') ? [this.#className(part)] : stemsOf(part, this.tables),
      )
      .join(' ');
  }

  #stems(words: readonly string[]): Set<string> {
    return new Set(words.map((word) => stem(word, this.tables.whole)));
  }

  #className(name: string): string {
    if (!this.members.has(name)) this.faults.push(name);
    return name;
  }
}
