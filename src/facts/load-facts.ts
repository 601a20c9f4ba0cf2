import { readContentFiles } from '#directory/content-files.ts';
import { contentRecords } from '#directory/content-records.ts';
import { DirectoryFaults } from '#directory/faults.ts';
import { ukDay } from '#directory/uk-day.ts';
import { fact, type Fact } from './schema/fact.ts';
import { guidance, type Guidance } from './schema/guidance.ts';
import { leansOnAnother } from './stands-alone.ts';

export interface Facts {
  readonly facts: readonly Fact[];
  readonly guidance: readonly Guidance[];
}

/**
 * Reads `content/facts/` and `content/guidance/`. `today` is the UK day, `YYYY-MM-DD`.
 * @throws DirectoryFaults with every fault of every file.
 */
export function loadFacts(folder: string, today = ukDay(new Date())): Facts {
  const { root, files } = readContentFiles(folder, ['facts', 'guidance'], []);
  const { faults, fault, parsed, records } = contentRecords(files, root);
  const all: Facts = {
    facts: records('facts', fact),
    guidance: records('guidance', guidance),
  };
  const at = (file: string, field: string, message: string): void => {
    fault(file, parsed.get(file)?.lineOf([field]) ?? 1, field, message);
  };
  for (const { id, says, read, as_of, in_force_from } of all.facts) {
    const file = `facts/${id}.yaml`;
    const back = leansOnAnother(says);
    if (back !== undefined) {
      at(
        file,
        'says',
        `leans on another fact with "${back}"; a list shows it alone: name what it means`,
      );
    }
    if (read > today) at(file, 'read', `lies in the future; today is ${today}`);
    if (as_of === undefined && in_force_from === undefined) {
      at(file, 'as_of', 'is missing; write the date of what was read, or in_force_from');
    }
  }
  for (const { id, read } of all.guidance) {
    if (read > today) at(`guidance/${id}.yaml`, 'read', `lies in the future; today is ${today}`);
  }
  if (faults.length > 0) throw new DirectoryFaults(faults);
  return all;
}
