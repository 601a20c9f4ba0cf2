import type { z } from 'zod';
import { readContentFiles } from './content-files.ts';
import { contentRecords, fieldName } from './content-records.ts';
import { DirectoryFaults } from './faults.ts';
import type { Path } from './parse-yaml.ts';

/** What is wrong at a place of a record that has the right shape, and what to write instead. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
}

/**
 * The record of one file that stands by itself, `say-it.yaml`; `folder` is the content folder. `check` looks at what
 * no schema can see, such as names of other files.
 * @throws DirectoryFaults with every fault of it and its line.
 */
export function loadRecord<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
  check: (one: T) => Iterable<Finding> = () => [],
): T {
  const { root, files } = readContentFiles(folder, [], [file]);
  const { parsed, faults, fault, record } = contentRecords(files, root);
  if (!files.has(file)) fault(file, 1, 'file', 'is missing; put it back');
  const one = record(file, schema);
  for (const { path, message } of one === undefined ? [] : check(one)) {
    fault(file, parsed.get(file)?.lineOf(path) ?? 1, fieldName(path), message);
  }
  if (one === undefined || faults.length > 0) throw new DirectoryFaults(faults);
  return one;
}
