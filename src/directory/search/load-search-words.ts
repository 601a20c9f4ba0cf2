import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { z } from 'zod';
import { DirectoryFaults, type Fault } from '../faults.ts';
import { decodeFile } from '../decode-file.ts';
import { parseYaml } from '../parse-yaml.ts';
import { checkShape } from '../schema-faults.ts';
import * as shapes from './search-words.ts';
import type { SearchWords } from './search-words.ts';

/**
 * Reads `search/` of a content folder.
 * @throws DirectoryFaults with every fault of every file.
 */
export function loadSearchWords(folder: string): SearchWords {
  const faults: Fault[] = [];
  const read = <T>(path: string, schema: z.ZodType<T>): T | undefined => {
    const file = `${basename(resolve(folder))}/search/${path}`;
    const fault = (line: number, field: string, message: string) =>
      faults.push({ file, line, field, message });
    const decoded = decodeFile(readFileSync(join(folder, 'search', path)));
    if ('fault' in decoded) {
      fault(decoded.line, 'file', decoded.fault);
      return undefined;
    }
    const yaml = parseYaml(decoded.text);
    if ('faults' in yaml) {
      for (const { line, message } of yaml.faults) fault(line, 'file', message);
      return undefined;
    }
    const result = checkShape(schema, yaml.value);
    if ('record' in result) return result.record;
    for (const { path: keys, message } of result.findings) {
      fault(yaml.lineOf(keys), keys.map(String).join('.') || 'file', message);
    }
    return undefined;
  };
  const topics: Record<string, z.infer<typeof shapes.topicPhrases>> = {};
  for (const file of readdirSync(join(folder, 'search', 'topics')).sort()) {
    const phrases = read(`topics/${file}`, shapes.topicPhrases);
    if (phrases) topics[file.replace('.yaml', '')] = phrases;
  }
  const services = read('services.yaml', shapes.servicePhrases);
  const names = read('names.yaml', shapes.serviceNames);
  const firstChoices = read('first-choices.yaml', shapes.firstChoices);
  const danger = read('danger.yaml', shapes.danger);
  const voices = read('voices.yaml', shapes.voices);
  const places = read('places.yaml', shapes.places);
  const answers = read('answers.yaml', shapes.answers)?.answers;
  const spellings = read('spellings.yaml', shapes.spellings);
  const words = read('words.yaml', shapes.kindsOfWords);
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
  return {
    topics,
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
}
