import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { languages } from '#language/paths.ts';
import { packFiles, type PackEntry, type PackSource } from './pack-files.ts';
import { packKinds, packName } from './pack-film.ts';

/** What is packed already and would only cost time. */
const packedAlready = /\.(?:mp4|webp|png|woff2|pdf|pptx|docx)$/;

/** A pack that was written. */
export interface WrittenPack {
  /** Its path in the site. */
  readonly path: string;
  readonly bytes: number;
}

/** Writes every offline pack whose film is made into the finished site. The same site gives the same bytes. */
export function writePacks(source: PackSource): WrittenPack[] {
  return languages.flatMap((language) =>
    packKinds.flatMap((kind) => {
      const entries = packFiles(kind, language, source);
      if (entries.length === 0) return [];
      const path = `kit/${packName(kind, language)}`;
      const bytes = zipOf(entries, source.made);
      writeFileSync(join(source.dist, path), bytes);
      return [{ path, bytes: bytes.length }];
    }),
  );
}

/** The pack as a zip in which all lies in one folder. */
function zipOf(entries: readonly PackEntry[], made: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = made.split('-').map(Number);
  // A zip holds local time and no zone: made of local parts, it is the same everywhere.
  const mtime = new Date(year, month - 1, day);
  const files: Zippable = {};
  for (const { path, bytes } of entries) {
    files[`My-Choice/${path}`] = [bytes, { level: packedAlready.test(path) ? 0 : 9 }];
  }
  return zipSync(files, { mtime });
}
