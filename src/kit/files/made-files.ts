import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readMadeFilm } from '#film/page/made-film.ts';
import type { Nation } from '#directory/schema/basics.ts';
import { languages, type Language } from '#language/paths.ts';
import { words } from '#language/words.ts';
import { filmsOf, packKinds, packName } from '../pack/pack-film.ts';
import type { Cut } from '../schema/words.ts';
import { fileLabel } from './file-label.ts';
import type { KitKind } from './kit-file.ts';
import { kitFiles } from './kit-files.ts';

export type MadeKind = KitKind | 'pack';

/** What a page says of a file that can be kept. All are under `kitLicence`. */
export interface MadeFile {
  readonly href: string;
  readonly label: string;
  readonly kind: MadeKind;
  readonly language: Language;
  readonly nation?: Nation;
  readonly cut?: Cut;
  readonly slides?: number;
  /** For a pack, which is made after the pages: what its parts weigh, and so a little more than it does. */
  readonly bytes: number;
}

/** Every file of the kit, in the order in which pages list them. */
export async function madeFiles(): Promise<readonly MadeFile[]> {
  const files = await kitFiles();
  const made = files.map(({ name, kind, language, nation, cut, pages, bytes }) => ({
    ...{ href: `/kit/${name}`, label: fileLabel(name, words(language)), kind, language },
    ...(nation === undefined ? {} : { nation }),
    ...(cut === undefined ? {} : { cut }),
    ...(kind === 'slides' && pages !== undefined ? { slides: pages } : {}),
    bytes: bytes.length,
  }));
  return [...made, ...packs(made)];
}

/** Pages, tracks and lists of a pack: less than this. */
const wordsOfAPack = 200_000;

function packs(made: readonly MadeFile[]): MadeFile[] {
  const stills = [...readMadeFilm().stills.values()].map(
    (href) => statSync(join(process.cwd(), 'public', href)).size,
  );
  return languages.flatMap((language) =>
    packKinds.flatMap((kind) => {
      const films = filmsOf(kind);
      if (films.length === 0) return [];
      const name = packName(kind, language);
      const sizes = [
        ...films.map(({ bytes }) => bytes),
        ...made.filter((file) => file.language === language).map(({ bytes }) => bytes),
        ...stills,
      ];
      return [
        {
          ...{ href: `/kit/${name}`, label: fileLabel(name, words(language)) },
          ...{ kind: 'pack' as const, language },
          bytes: sizes.reduce((sum, size) => sum + size, wordsOfAPack),
        },
      ];
    }),
  );
}
