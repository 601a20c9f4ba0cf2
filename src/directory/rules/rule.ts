import type { RecordFolder } from '../content-files.ts';
import type { Directory } from '../directory.ts';
import type { Path } from '../parse-yaml.ts';
import type { SharedNumberException } from '../schema/shared-numbers.ts';

/** What a rule found, and where in content/ it stands. */
export interface RuleFinding {
  /** Path inside the content folder: `services/childline.yaml`. */
  readonly file: string;
  readonly path: Path;
  readonly message: string;
}

/** What a rule may know besides the records themselves. */
export interface RuleContext {
  /** The day in the UK, `YYYY-MM-DD`. It only tells which days lie in the future: time alone breaks nothing. */
  readonly today: string;
  /** Every id that has a file, sound or not, so that one broken file does not make others look wrong. */
  readonly ids: Readonly<Record<RecordFolder, ReadonlySet<string>>>;
  /** Every file as it was parsed, sound or not. */
  readonly parsed: ReadonlyMap<string, unknown>;
  /** The lines of every file that is read by the line: pins, strings, pages, words of the search. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** False when some file could not be read, so that "nobody does this" can't be said. */
  readonly complete: boolean;
  readonly sharedNumbers: readonly SharedNumberException[];
}

/** One thing that must be true of the directory beyond the shape of each record. */
export interface Rule {
  readonly name: string;
  /** Why it matters to a visitor or an editor. */
  readonly why: string;
  readonly check: (directory: Directory, context: RuleContext) => Iterable<RuleFinding>;
}

export const serviceFile = (id: string): string => `services/${id}.yaml`;
