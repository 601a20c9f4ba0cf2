import {
  bankHolidaysFile,
  readContentFiles,
  sharedNumbersFile,
  type ContentFiles,
  type RecordFolder,
} from './content-files.ts';
import { contentRecords, fieldName, idOf } from './content-records.ts';
import type { Directory } from './directory.ts';
import { DirectoryFaults } from './faults.ts';
import { isReadByLine, parseLines, readLineFiles, type ParsedLines } from './line-files.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { allRules } from './rules/all-rules.ts';
import type { Rule } from './rules/rule.ts';
import { bankHolidays } from './schema/bank-holidays.ts';
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
  return loadDirectoryFrom(new Map([...files, ...readLineFiles(folder)]), root, options);
}

/** The same from bytes in memory; `root` is the folder's name in fault messages. */
export function loadDirectoryFrom(
  files: ContentFiles,
  root = 'content',
  options: LoadOptions = {},
): Directory {
  const recordFiles = new Map([...files].filter(([file]) => !isReadByLine(file)));
  const { parsed, faults, fault, record, records } = contentRecords(recordFiles, root);
  const lines = new Map<string, ParsedLines>();
  for (const [file, bytes] of files) {
    if (!isReadByLine(file)) continue;
    const read = parseLines(file, bytes);
    if ('fault' in read) fault(file, read.line, 'file', read.fault);
    else lines.set(file, read);
  }
  const all = new Map<string, ParsedYaml>([...parsed, ...lines]);
  if (!files.has(bankHolidaysFile)) {
    fault(bankHolidaysFile, 1, 'file', 'is missing; without extra days it holds "extra: []"');
  }
  const directory: Directory = {
    services: records('services', service),
    organisations: records('organisations', organisation),
    topics: records('topics', topic),
    retired: records('retired', retired),
    chains: records('chains', chain),
    extraBankHolidays: record(bankHolidaysFile, bankHolidays)?.extra ?? [],
  };
  const context = {
    today: options.today ?? ukDay(new Date()),
    ids: idsOf(recordFiles),
    parsed: new Map([...all].map(([file, { value }]) => [file, value])),
    lines: new Map([...lines].map(([file, { value }]) => [file, value.line])),
    complete: faults.length === 0,
    sharedNumbers: record(sharedNumbersFile, sharedNumbers)?.exceptions ?? [],
  };
  for (const rule of options.rules ?? allRules) {
    for (const { file, path, message } of rule.check(directory, context)) {
      fault(file, all.get(file)?.lineOf(path) ?? 1, fieldName(path), message);
    }
  }
  if (faults.length > 0) throw new DirectoryFaults(faults);
  return directory;
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
