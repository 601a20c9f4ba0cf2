import { documentFiles } from '../documents/document-files.ts';
import { nationalFiles } from '../hand-outs/national-files.ts';
import { slideFiles } from '../slides/slide-files.ts';
import type { KitFile } from './kit-file.ts';

let files: Promise<readonly KitFile[]> | undefined;

/** Every file of the kit but the offline packs, made once in a build. */
export function kitFiles(): Promise<readonly KitFile[]> {
  files ??= make();
  return files;
}

async function make(): Promise<readonly KitFile[]> {
  return [...nationalFiles(), ...(await slideFiles()), ...(await documentFiles())];
}
