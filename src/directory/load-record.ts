import type { z } from 'zod';
import { readContentFiles } from './content-files.ts';
import { contentRecords } from './content-records.ts';
import { DirectoryFaults } from './faults.ts';

/**
 * The record of one file that stands by itself, `say-it.yaml`; `folder` is the content folder.
 * @throws DirectoryFaults with every fault of it and its line.
 */
export function loadRecord<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  const { root, files } = readContentFiles(folder, [], [file]);
  const { faults, fault, record } = contentRecords(files, root);
  if (!files.has(file)) fault(file, 1, 'file', 'is missing; put it back');
  const one = record(file, schema);
  if (one === undefined) throw new DirectoryFaults(faults);
  return one;
}
