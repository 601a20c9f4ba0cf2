import type { Directory } from '#directory/directory.ts';
import type { Path } from '#directory/parse-yaml.ts';
import type { Areas } from '../areas.ts';
import type { AreaCounts } from '../schema.ts';

/** What a rule found, and where in content/ it stands. */
export interface AreaFinding {
  /** Path inside the content folder: `areas/authorities/leeds.yaml`. */
  readonly file: string;
  /** In a record: the keys that lead there. In a table: the place of the row from 0, then the column. */
  readonly path: Path;
  readonly message: string;
}

/** What a rule may know besides the areas themselves. */
export interface AreaRuleContext {
  /** The day in the UK, `YYYY-MM-DD`; it only tells which days lie in the future. */
  readonly today: string;
  readonly directory: Directory;
  readonly counts: AreaCounts | undefined;
  /** Every id that has a file, sound or not, so that one broken file does not make others look wrong. */
  readonly ids: Readonly<Record<'authorities' | 'forces', ReadonlySet<string>>>;
  /** Every record as it was parsed, sound or not. */
  readonly parsed: ReadonlyMap<string, unknown>;
  /** The lines of each file of pins. */
  readonly pins: ReadonlyMap<string, readonly string[]>;
  /** False when some file or line could not be read, so that "nobody does this" can't be said. */
  readonly complete: boolean;
}

/** One thing that must be true of the areas beyond the shape of each record. */
export interface AreaRule {
  readonly name: string;
  /** Why it matters to a visitor or an editor. */
  readonly why: string;
  readonly check: (areas: Areas, context: AreaRuleContext) => Iterable<AreaFinding>;
}
