import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `package.json` says of packages. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  /** npm's own field: the packages whose install scripts somebody has looked at, and whether they may run. */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** One package of `package-lock.json`; its key is where it lies, `node_modules/astro`. */
export interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
  readonly link?: boolean;
  /** npm may leave it out: another system's, or one that could not be installed. */
  readonly optional?: boolean;
}

export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** What lies in `node_modules`, by where it lies. */
export type Installed = ReadonlyMap<string, InstalledPackage>;

export interface InstalledPackage {
  readonly name?: string;
  readonly version?: string;
  readonly license?: unknown;
  readonly scripts?: Readonly<Record<string, string>>;
}

export interface Packages {
  readonly manifest: Manifest;
  readonly lock: Lock;
  readonly installed: Installed;
  /** `.npmrc` of the project. */
  readonly settings: string;
  /** `docs/packages.md`, which says why each package is here. */
  readonly reasons: string;
}

/** Reads what a folder says of its packages, and which are there. */
export function readPackages(root: string): Packages {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  return {
    manifest: JSON.parse(read('package.json')) as Manifest,
    lock: JSON.parse(read('package-lock.json')) as Lock,
    installed: new Map(installedIn(root, 'node_modules')),
    settings: read('.npmrc'),
    reasons: read('docs/packages.md'),
  };
}

/** Packages in a `node_modules` and in those inside them. */
function* installedIn(root: string, folder: string): Iterable<[string, InstalledPackage]> {
  if (!existsSync(join(root, folder))) return;
  for (const name of readdirSync(join(root, folder)).filter((each) => !each.startsWith('.'))) {
    const names = name.startsWith('@')
      ? readdirSync(join(root, folder, name)).map((each) => `${name}/${each}`)
      : [name];
    for (const each of names) {
      const place = `${folder}/${each}`;
      const file = join(root, place, 'package.json');
      if (!existsSync(file)) continue;
      yield [place, JSON.parse(readFileSync(file, 'utf8')) as InstalledPackage];
      yield* installedIn(root, `${place}/node_modules`);
    }
  }
}
