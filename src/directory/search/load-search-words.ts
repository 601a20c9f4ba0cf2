import { readContentFiles } from '../content-files.ts';
import { contentRecords, fieldName } from '../content-records.ts';
import { DirectoryFaults } from '../faults.ts';
import type { Directory } from '../directory.ts';
import { loneWords } from './lone-words.ts';
import * as shapes from './search-words.ts';
import type { SearchWords } from './search-words.ts';
import { unknownNames } from './unknown-names.ts';

const topicsFolder = 'search/topics';
const parts = {
  services: ['search/services.yaml', shapes.servicePhrases],
  names: ['search/names.yaml', shapes.serviceNames],
  firstChoices: ['search/first-choices.yaml', shapes.firstChoices],
  danger: ['search/danger.yaml', shapes.danger],
  voices: ['search/voices.yaml', shapes.voices],
  places: ['search/places.yaml', shapes.places],
  answers: ['search/answers.yaml', shapes.answers],
  spellings: ['search/spellings.yaml', shapes.spellings],
  words: ['search/words.yaml', shapes.kindsOfWords],
} as const;

/**
 * Reads `search/` of a content folder, for a directory whose services and topics it may name; left out,
 * any may be named.
 * @throws DirectoryFaults with every fault of every file.
 */
export function loadSearchWords(
  folder: string,
  directory?: Pick<Directory, 'services' | 'topics'>,
): SearchWords {
  const singles = Object.values(parts).map(([file]) => file);
  const { root, files } = readContentFiles(folder, [topicsFolder], singles);
  const { parsed, faults, fault, record, records } = contentRecords(files, root);
  for (const file of singles) {
    if (!files.has(file)) fault(file, 1, 'file', 'is missing; put it back');
  }
  const topics = records(topicsFolder, shapes.topicPhrases);
  const services = record(...parts.services);
  const names = record(...parts.names);
  const firstChoices = record(...parts.firstChoices);
  const danger = record(...parts.danger);
  const voices = record(...parts.voices);
  const places = record(...parts.places);
  const answers = record(...parts.answers)?.answers;
  const spellings = record(...parts.spellings);
  const words = record(...parts.words);
  if (
    !services ||
    !names ||
    !firstChoices ||
    !danger ||
    !voices ||
    !places ||
    !answers ||
    !spellings ||
    !words ||
    faults.length > 0
  ) {
    throw new DirectoryFaults(faults);
  }
  const all: SearchWords = {
    topics: Object.fromEntries(topics.map(({ id, ...phrases }) => [id, phrases])),
    services,
    names,
    firstChoices,
    danger,
    voices,
    places,
    answers,
    spellings,
    words,
  };
  const findings = [...loneWords(all), ...(directory ? unknownNames(all, directory) : [])];
  for (const { of, path, message } of findings) {
    const file = typeof of === 'string' ? parts[of][0] : `${topicsFolder}/${of.topic}.yaml`;
    fault(file, parsed.get(file)?.lineOf(path) ?? 1, fieldName(path), message);
  }
  if (faults.length > 0) throw new DirectoryFaults(faults);
  return all;
}
