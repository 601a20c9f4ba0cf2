import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#build/list-files.ts';
import { importsOf, type Import } from './rooms/read-imports.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));

interface Room {
  /** What it is about, and why it may look where it looks. */
  readonly about: string;
  /** Rooms that it may import from, besides itself. */
  readonly from: readonly string[];
  /** What it may import that is not ours. */
  readonly outside: RegExp;
  /** True where the files of the room may not even import each other. */
  readonly apart?: true;
}

const anyPackage = /^(?!astro)/;
const nodeOnly = /^node:/;
const inner = [
  'directory',
  'qr',
  'facts',
  'language',
  'areas',
  'film',
  'kit',
  'data-export',
  'upkeep',
  'site',
  'drawings',
];

/** Who may import whom. A room that is not here may not exist: add it with its reason. */
const rooms: Readonly<Record<string, Room>> = {
  directory: { about: 'what a service is', from: [], outside: anyPackage },
  // Hours stand in words, and what hours are is said once, in the directory's schema. Files of words are
  // read as records are, so that a slip in one is told with its line.
  language: {
    about: 'the two languages',
    from: ['directory/schema', 'directory/load-record.ts'],
    outside: anyPackage,
  },
  facts: { about: 'what law and practice say', from: ['directory'], outside: anyPackage },
  areas: { about: 'places', from: ['directory', 'language'], outside: anyPackage },
  film: { about: 'the film', from: ['directory', 'language', 'drawings'], outside: anyPackage },
  kit: {
    about: 'the session kit',
    // The letter home says where families find the film.
    from: ['directory', 'facts', 'language', 'areas', 'film', 'drawings', 'qr', 'site'],
    outside: anyPackage,
  },
  'data-export': {
    about: 'data for others',
    from: ['directory', 'language', 'areas'],
    outside: anyPackage,
  },
  site: {
    about: 'this copy of the site',
    from: ['directory', 'facts', 'language'],
    outside: anyPackage,
  },
  drawings: { about: 'pictures made of code', from: [], outside: nodeOnly },
  qr: { about: 'numbers as pictures that a camera reads', from: [], outside: /^uqr$/ },
  styles: { about: 'the site sheet', from: [], outside: /^(?:node:|lightningcss$)/ },
  upkeep: {
    about: 'whether the data is still true',
    from: ['directory', 'language'],
    outside: anyPackage,
  },
  // Its lists are read as records are, so that a slip in one is told with its line.
  writing: {
    about: 'whether words are plain',
    from: ['directory/load-record.ts'],
    outside: anyPackage,
  },
  // One list of headers feeds the build, the server and each page's own policy, so it stands by itself.
  hosting: { about: 'how a host serves the site', from: [], outside: nodeOnly },
  elements: {
    about: 'what script adds in the browser',
    from: ['directory', 'language', 'areas', 'kit', 'qr'],
    outside: /^$/,
  },
  build: {
    about: 'finishing what Astro wrote',
    // The offline packs hold finished pages, so they are written after them. Sheets of some pages are made
    // as small as the site sheet is.
    from: ['directory', 'language', 'hosting', 'writing', 'kit', 'styles'],
    outside: /^(?:node:|pagefind$|terser$|astro$)/,
  },
  packages: { about: 'what the project is built with', from: [], outside: nodeOnly },
  bench: {
    about: 'how light and quick the site is, beside others',
    from: [...inner, 'hosting', 'build'],
    outside: anyPackage,
  },
  commands: {
    about: 'what npm run starts',
    from: [...inner, 'writing', 'hosting', 'build', 'bench', 'packages'],
    outside: anyPackage,
  },
  // Of hosting, the list of headers: a page for network staff shows what servers are told.
  components: { about: 'pieces of a page', from: [...inner, 'hosting'], outside: anyPackage },
  layouts: {
    about: 'whole pages',
    from: [...inner, 'components', 'styles', 'hosting'],
    outside: anyPackage,
  },
  pages: {
    about: 'addresses',
    from: [...inner, 'components', 'layouts', 'styles'],
    outside: /^(?!astro(?!:content$|$))/,
    apart: true,
  },
};

/** Packages whose code visitors may get, each for something that is not ours to write again. */
const mayReachVisitors: ReadonlySet<string> = new Set(['uqr']);

const sources = listFiles(src).filter((path) => /\.(?:ts|mjs|js|astro)$/.test(path));
const importsIn = new Map<string, readonly Import[]>(
  sources.map((path) => [path, importsOf(readFileSync(join(src, path), 'utf8'), path)]),
);

/** The file of ours that an import names, as a path in src/; `undefined` for a package. */
function target(from: string, name: string): string | undefined {
  if (name.startsWith('#')) return name.slice(1);
  if (name.startsWith('.'))
    return relative(src, join(src, dirname(from), name)).replaceAll('\\', '/');
  return undefined;
}

describe('rooms', () => {
  test('every folder of src/ is a room with a reason, and no other file lies beside them', () => {
    const entries = readdirSync(src, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.filter((name) => rooms[name] === undefined)).toEqual([]);
    // A file beside the rooms could import whatever it likes. Astro looks for this one there.
    const loose = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    expect(loose).toEqual(['content.config.ts']);
  });

  test('docs/structure.md lists each room once, with the rooms that it may import', () => {
    const told = roomsInWords(readFileSync(join(src, '../docs/structure.md'), 'utf8'));
    expect(told.map(({ name }) => name).sort()).toEqual(Object.keys(rooms).sort());
    // The last rooms may look into most others, and their lines say so in a sentence.
    const named = told.filter(({ from }) => from.length > 0);
    expect(named.length).toBeGreaterThan(8);
    for (const { name, from } of named) {
      const may = new Set(rooms[name]?.from.map((each) => each.split('/')[0]));
      expect([name, ...from]).toEqual([name, ...[...may].sort()]);
    }
  });

  test.each(Object.keys(rooms))('%s imports only what its room may', (name) => {
    const room = rooms[name];
    const faults = [...importsIn]
      .filter(([path]) => path.startsWith(`${name}/`))
      .flatMap(([path, imports]) =>
        imports
          .filter((each) => !isAllowed(name, room, path, each))
          .map((each) => `${path} imports ${each.name}`),
      );
    expect(faults).toEqual([]);
  });

  test('what runs in the browser reaches nothing that only Node has, however far it goes', () => {
    const faults: string[] = [];
    const reached = new Set<string>();
    const waiting = sources.filter((path) => path.startsWith('elements/'));
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      for (const { name, isType } of importsIn.get(path) ?? []) {
        if (isType) continue;
        const next = target(path, name);
        if (mayReachVisitors.has(name)) continue;
        if (next === undefined) faults.push(`${path} imports ${name}`);
        else waiting.push(next);
      }
    }
    expect(reached.size).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test('no file of src/ imports from tests/ or content/', () => {
    const faults = [...importsIn].flatMap(([path, imports]) =>
      imports.flatMap(({ name }) => {
        const file = target(path, name);
        return file?.startsWith('../') ? [`${path} imports ${name}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('every import names a file that is there, with its ending', () => {
    const faults = [...importsIn].flatMap(([path, imports]) =>
      imports.flatMap(({ name }) => {
        const file = target(path, name.replace(/\?.*$/, ''));
        return file === undefined || existsSync(join(src, file)) ? [] : [`${path} imports ${name}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('modules of another room are named by room, not by way of "../"', () => {
    const faults = [...importsIn].flatMap(([path, imports]) =>
      imports.flatMap(({ name }) => {
        const file = target(path, name);
        // Components are laid into each other by path, and a page's script names its file.
        const isByPath = /\.astro$/.test(name) || file?.startsWith('elements/');
        const isOther = name.startsWith('.') && file?.split('/')[0] !== path.split('/')[0];
        return isOther && !isByPath ? [`${path} imports ${name}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });
});

/** The list of rooms in docs/structure.md: a line may name several, `from` is empty where it names none. */
function roomsInWords(page: string): { name: string; from: string[] }[] {
  return page.split('\n').flatMap((line) => {
    const [about, may] = line.split('May import:');
    if (about === undefined || may === undefined) return [];
    // "`elements/`" is a room that may be imported, "`src/elements/`" one that is spoken of.
    const from = [...may.matchAll(/`(?!src\/)([a-z-]+)\/`/g)].map(([, room]) => room ?? '').sort();
    return [...about.matchAll(/`src\/([a-z-]+)\/`/g)].map(([, name]) => ({
      name: name ?? '',
      from,
    }));
  });
}

function isAllowed(
  name: string,
  room: Room | undefined,
  path: string,
  { name: from, inScript }: Import,
): boolean {
  if (room === undefined) return false;
  const file = target(path, from);
  if (file === undefined) return room.outside.test(from);
  if (file.startsWith(`${name}/`)) return room.apart !== true;
  if (file.startsWith('elements/')) return inScript;
  return room.from.some((each) => file === each || file.startsWith(`${each}/`));
}
