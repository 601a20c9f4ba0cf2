import type { z } from 'zod';
import { describeField, fieldsAt } from './describe-field.ts';
import { nearest } from './nearest.ts';
import type { Path } from './parse-yaml.ts';

/** A fault inside one record, not yet tied to a file. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;
const leftToUs = 'Invalid input';

/** Checks one record against its schema. Zod's own words are replaced by plain ones. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { record: T } | { findings: Finding[] } {
  // A fixed message marks what the schema leaves to us; a schema's own words come through as they are.
  const result = schema.safeParse(value, { error: () => leftToUs, reportInput: true });
  if (result.success) return { record: result.data };
  const { issues } = result.error;
  // A list where words belong is also "too short" to zod; once is enough.
  const isEcho = (issue: Issue) =>
    issue.code !== 'invalid_type' &&
    issues.some((each) => each.code === 'invalid_type' && samePath(each.path, issue.path));
  return {
    findings: issues
      .filter((issue) => !isEcho(issue))
      .flatMap((issue) => findingsOf(schema, issue, [])),
  };
}

function findingsOf(schema: z.ZodType, issue: Issue, above: Path): Finding[] {
  const path = [...above, ...issue.path];
  const one = (message: string) => [{ path, message }];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: unknownKey(schema, path, key),
    }));
  }
  if (issue.code === 'custom') return one(issue.message);
  if (issue.input === undefined) return one(missing(schema, issue, path));
  if (issue.message !== leftToUs) return one(`${issue.message}${found(issue.input)}`);
  if (issue.code === 'invalid_union') return unionFindings(schema, issue, path);
  if (issue.input === '') return one(empty(schema, path));
  return one(plainMessage(schema, issue, path));
}

/** Which branch of a choice somebody meant: the one that fits at the top and is wrong further down. */
function unionFindings(
  schema: z.ZodType,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
): Finding[] {
  if (issue.discriminator !== undefined) {
    const options = fieldsAt(schema, path);
    const given = (issue.input as Record<string, unknown>)[issue.discriminator];
    const message =
      given === undefined ? `is missing; ${oneOf(options)}` : wrongValue(options, given);
    return [{ path, message }];
  }
  const meant = issue.errors.filter((issues) => issues.every((each) => !isAtTop(each)));
  const [only] = meant;
  if (only) return only.flatMap((each) => findingsOf(schema, each, path));
  const literals = issue.errors.flatMap((issues) =>
    issues.flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : [])),
  );
  const others = issue.errors.flatMap((issues) =>
    issues.flatMap((each) =>
      each.code === 'invalid_type' ? [kindOfThing(each.expected, fieldsIn(schema, path))] : [],
    ),
  );
  const choice = [...literals, ...others].join(' or ');
  return [{ path, message: `write ${choice}${found(issue.input)}` }];
}

function isAtTop(issue: Issue): boolean {
  return (
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  );
}

function missing(schema: z.ZodType, issue: Issue, path: Path): string {
  if (issue.code === 'invalid_value') return `is missing; ${oneOf(issue.values.map(String))}`;
  return withDescription('is missing', schema, path);
}

function empty(schema: z.ZodType, path: Path): string {
  return withDescription('is empty', schema, path);
}

function withDescription(fault: string, schema: z.ZodType, path: Path): string {
  const about = describeField(schema, path);
  return about === undefined ? `${fault}; write it` : `${fault}; write: ${about}`;
}

function unknownKey(schema: z.ZodType, path: Path, key: string): string {
  const known = fieldsAt(schema, path);
  const guess = nearest(key, known);
  if (guess !== undefined) return `is not a field here; did you mean ${guess}?`;
  return `is not a field here; the fields are ${known.join(', ')}`;
}

function plainMessage(schema: z.ZodType, issue: Issue, path: Path): string {
  switch (issue.code) {
    case 'invalid_value':
      return wrongValue(issue.values.map(String), issue.input);
    case 'invalid_type':
      return `must be ${kindOfThing(issue.expected, fieldsIn(schema, path))}${found(issue.input)}`;
    case 'too_small':
      return issue.origin === 'array'
        ? `must have at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}`
        : `must have at least ${issue.minimum} characters${found(issue.input)}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `has ${(issue.input as unknown[]).length} entries; at most ${issue.maximum} are allowed`
        : `has ${String(issue.input).length} characters; at most ${issue.maximum} are allowed`;
    case 'invalid_format':
      return `is not written in the right form${found(issue.input)}`;
    default:
      return `is not right${found(issue.input)}`;
  }
}

function wrongValue(allowed: readonly string[], given: unknown): string {
  const guess = typeof given === 'string' ? nearest(given, allowed) : undefined;
  const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
  return `expected ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}${found(given)}${hint}`;
}

function oneOf(allowed: readonly string[]): string {
  return allowed.length > 1 ? `write one of ${allowed.join(', ')}` : `write ${allowed.join('')}`;
}

function found(given: unknown): string {
  if (typeof given === 'string')
    return `; found ${given === '' ? 'nothing' : JSON.stringify(given)}`;
  return Array.isArray(given) ? '; found a list' : '; found fields';
}

function kindOfThing(expected: string, fields: readonly string[]): string {
  if (expected === 'array') return 'a list';
  if (expected === 'object') return `the fields ${fields.join(', ')}`;
  return 'words';
}

/** The fields at `path`, without the words that may stand there instead. */
function fieldsIn(schema: z.ZodType, path: Path): string[] {
  return fieldsAt(schema, path).filter((name) => name !== 'unknown');
}

function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
