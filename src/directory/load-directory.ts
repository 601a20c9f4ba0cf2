import type { z } from 'zod';
import {
  bankHolidaysFile,
  readContentFiles,
  sharedNumbersFile,
  type ContentFiles,
  type RecordFolder,
} from './content-files.ts';
import { decodeFile } from './decode-file.ts';
import type { Directory } from './directory.ts';
import { DirectoryFaults, type Fault } from './faults.ts';
import { parseYaml, type ParsedYaml, type Path } from './parse-yaml.ts';
import { allRules } from './rules/all-rules.ts';
import type { Rule } from './rules/rule.ts';
import { checkShape } from './schema-faults.ts';
import { bankHolidays } from './schema/bank-holidays.ts';
import { id } from './schema/basics.ts';
import { chain } from './schema/chain.ts';
import { organisation } from './schema/organisation.ts';
import { retired } from './schema/retired.ts';
import { service } from './schema/service.ts';
import { sharedNumbers } from './schema/shared-numbers.ts';
import { topic } from './schema/topic.ts';
import { ukDay } from './uk-day.ts';

export interface LoadOptions {
  /** The day in the UK, `YYYY-MM-DD`; left out, the clock says. A day after it is a fault. */
  readonly today?: string;
  /** Left out, all of them. */
  readonly rules?: readonly Rule[];
}

/**
 * Reads the whole directory from a content folder and returns it only if nothing is wrong with it.
 * @throws DirectoryFaults with every fault of every file.
 */
export function loadDirectory(folder: string, options: LoadOptions = {}): Directory {
  const { root, files } = readContentFiles(folder);
  return loadDirectoryFrom(files, root, options);
}

/** The same from bytes in memory; `root` is the folder's name in fault messages. */
export function loadDirectoryFrom(
  files: ContentFiles,
  root = 'content',
  options: LoadOptions = {},
): Directory {
  const faults: Fault[] = [];
  const parsed = new Map<string, ParsedYaml>();
  const fault = (file: string, line: number, field: string, message: string) =>
    faults.push({ file: `${root}/${file}`, line, field, message });

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

  const checked = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const yaml = parsed.get(file);
    if (!yaml) return undefined;
    const result = checkShape(schema, yaml.value);
    if ('record' in result) return result.record;
    for (const { path, message } of result.findings) {
      fault(file, yaml.lineOf(path), fieldName(path), message);
    }
    return undefined;
  };
  const all = <T>(folder: RecordFolder, schema: z.ZodType<T>): (T & { id: string })[] =>
    [...parsed.keys()]
      .filter((file) => file.startsWith(`${folder}/`))
      .sort()
      .flatMap((file) => {
        const record = checked(file, schema);
        return record === undefined ? [] : [{ ...record, id: idOf(file) }];
      });

  if (!files.has(bankHolidaysFile)) {
    fault(bankHolidaysFile, 1, 'file', 'is missing; without extra days it holds "extra: []"');
  }
  const directory: Directory = {
    services: all('services', service),
    organisations: all('organisations', organisation),
    topics: all('topics', topic),
    retired: all('retired', retired),
    chains: all('chains', chain),
    extraBankHolidays: checked(bankHolidaysFile, bankHolidays)?.extra ?? [],
  };
  const context = {
    today: options.today ?? ukDay(new Date()),
    ids: idsOf(files),
    parsed: new Map([...parsed].map(([file, yaml]) => [file, yaml.value])),
    complete: faults.length === 0,
    sharedNumbers: checked(sharedNumbersFile, sharedNumbers)?.exceptions ?? [],
  };
  for (const rule of options.rules ?? allRules) {
    for (const { file, path, message } of rule.check(directory, context)) {
      fault(file, parsed.get(file)?.lineOf(path) ?? 1, fieldName(path), message);
    }
  }
  if (faults.length > 0) throw new DirectoryFaults(faults);
  return directory;
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

function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
}

function idsOf(files: ContentFiles): Record<RecordFolder, ReadonlySet<string>> {
  const names = [...files.keys()].filter((file) => file.endsWith('.yaml'));
  const inFolder = (folder: RecordFolder) =>
    new Set(names.filter((file) => file.startsWith(`${folder}/`)).map(idOf));
  return {
    services: inFolder('services'),
    organisations: inFolder('organisations'),
    topics: inFolder('topics'),
    retired: inFolder('retired'),
    chains: inFolder('chains'),
  };
}

function fieldName(path: Path): string {
  if (path.length === 0) return 'file';
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
}
