import { z } from 'zod';
import { chain } from '#directory/schema/chain.ts';
import { organisation } from '#directory/schema/organisation.ts';
import { retired } from '#directory/schema/retired.ts';
import { service } from '#directory/schema/service.ts';
import { topic } from '#directory/schema/topic.ts';
import { servicesFile } from './services-file.ts';

/** The files that editors write, by the folder of `content/` in which they lie. */
const editorsFiles = {
  services: service,
  organisations: organisation,
  topics: topic,
  chains: chain,
  retired: retired,
} as const;
export type EditorsFolder = keyof typeof editorsFiles;
export const editorsFolders = Object.keys(editorsFiles) as EditorsFolder[];

/**
 * A JSON Schema of what one file of a folder holds, from the schema that the build checks it with, for
 * programs that complete and check YAML while somebody types. Rules about several fields are the build's.
 */
export function editorsSchema(folder: EditorsFolder) {
  return z.toJSONSchema(editorsFiles[folder], { io: 'input' });
}

/** The JSON Schema of `/data/services.json`. */
export function servicesFileSchema(site: string) {
  return { $id: `${site}/data/services.schema.json`, ...z.toJSONSchema(servicesFile) };
}
