import type { z } from 'zod';
import type { ContentFiles } from './content-files.ts';
import { decodeFile } from './decode-file.ts';
import type { Fault } from './faults.ts';
import { parseYaml, type ParsedYaml, type Path } from './parse-yaml.ts';
import { checkShape } from './schema-faults.ts';
import { id } from './schema/basics.ts';

/** YAML files of content/, parsed, and everything that is wrong with them so far. */
export interface ContentRecords {
  readonly parsed: ReadonlyMap<string, ParsedYaml>;
  /** Grows with each `fault`, and with each record that does not fit its schema. */
  readonly faults: Fault[];
  readonly fault: (file: string, line: number, field: string, message: string) => void;
  /** The record in one file, or undefined when it is missing or wrong. */
  readonly record: <T>(file: string, schema: z.ZodType<T>) => T | undefined;
  /** The sound records of a folder in the order of their ids, which are their file names. */
  readonly records: <T>(folder: string, schema: z.ZodType<T>) => (T & { id: string })[];
}

/** Parses files; `root` is the folder's name in fault messages. */
export function contentRecords(files: ContentFiles, root: string): ContentRecords {
  const faults: Fault[] = [];
  const parsed = new Map<string, ParsedYaml>();
  const fault = (file: string, line: number, field: string, message: string): void => {
    faults.push({ file: `${root}/${file}`, line, field, message });
  };

  for (const [file, bytes] of files) {
    const wrongName = nameFault(file, files);
    if (wrongName !== undefined) {
      fault(file, 1, 'file', wrongName);
      continue;
    }
    const decoded = decodeFile(bytes);
    if ('fault' in decoded) {
      fault(file, decoded.line, 'file', decoded.fault);
      continue;
    }
    const yaml = parseYaml(decoded.text);
    if ('faults' in yaml) {
      for (const each of yaml.faults) fault(file, each.line, 'file', each.message);
    } else {
      parsed.set(file, yaml);
    }
  }

  const record = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const yaml = parsed.get(file);
    if (!yaml) return undefined;
    const result = checkShape(schema, yaml.value);
    if ('record' in result) return result.record;
    for (const { path, message } of result.findings) {
      fault(file, yaml.lineOf(path), fieldName(path), message);
    }
    return undefined;
  };
  const records = <T>(folder: string, schema: z.ZodType<T>): (T & { id: string })[] =>
    [...parsed.keys()]
      .filter((file) => file.startsWith(`${folder}/`))
      .sort()
      .flatMap((file) => {
        const one = record(file, schema);
        return one === undefined ? [] : [{ ...one, id: idOf(file) }];
      });
  return { parsed, faults, fault, record, records };
}

function nameFault(file: string, files: ContentFiles): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (!name.endsWith('.yaml')) {
    const twin = file.replace(/\.[^./]*$/, '.yaml');
    return twin !== file && files.has(twin)
      ? `has the same name as ${twin}; keep one of the two`
      : 'is not a .yaml file; name it <id>.yaml or take it out of this folder';
  }
  const wrong = id.safeParse(idOf(file)).error?.issues[0]?.message;
  return wrong === undefined ? undefined : `has a name that can't be an id; ${wrong}`;
}

export function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
}

/** A path as editors read it: keys joined by dots, entries of a list counted from 1. */
export function fieldName(path: Path): string {
  if (path.length === 0) return 'file';
  // The number of the line stands before it.
  if (path[0] === 'line') return 'line';
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
}
