import { fieldName } from '#directory/content-records.ts';
import { parseYaml } from '#directory/parse-yaml.ts';
import { checkShape } from '#directory/schema-faults.ts';
import type { JudgedQuery } from '#directory/search/score-queries.ts';
import { judgedQueries } from './public-queries.ts';

/** A file of another shape has a fault at every query; nobody reads them all. */
const faultsShown = 10;

/**
 * The queries of a file in the form of `tests/fixtures/own-queries.json`.
 * @throws an error that says `file:line field: what is wrong, what to write` of the first faults.
 */
export function readQueries(file: string, text: string): readonly JudgedQuery[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    throw new Error(`${file}: is not JSON; ${fault instanceof Error ? fault.message : ''}`, {
      cause: fault,
    });
  }
  const checked = checkShape(judgedQueries, value);
  if ('record' in checked) return checked.record;
  // JSON is YAML as well, and that reader, which wants a map, knows the lines.
  const yaml = parseYaml(`{"queries": ${text}}`);
  const faults = checked.findings.map(({ path, message }) => {
    const line = 'faults' in yaml ? 1 : yaml.lineOf(['queries', ...path]);
    return `${file}:${line} ${fieldName(path)}: ${message}`;
  });
  const more = faults.length - faultsShown;
  throw new Error(
    [...faults.slice(0, faultsShown), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
  );
}
