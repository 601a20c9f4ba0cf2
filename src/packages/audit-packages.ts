import {
  allowedLicences,
  deniedPackages,
  licenceExceptions,
  mostDirect,
  mostLocked,
} from './package-policy.ts';
import type { InstalledPackage, LockedPackage, Packages } from './read-packages.ts';

/**
 * Everything wrong with the packages that can be said without a network, in words for who can put it
 * right; empty when nothing is. Whether a package has a known weakness is not among it: nobody knows
 * that offline.
 */
export function auditPackages(packages: Packages): string[] {
  return [
    ...manifestFaults(packages),
    ...lockFaults(packages),
    ...scriptFaults(packages),
    ...installedFaults(packages),
  ];
}

/** A package's name from where it lies: `node_modules/a/node_modules/@b/c` is `@b/c`. */
export function nameAt(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function directOf({ dependencies, devDependencies, optionalDependencies }: Packages['manifest']) {
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
}

const lists = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

function* manifestFaults({ manifest, lock, reasons }: Packages): Iterable<string> {
  const direct = directOf(manifest);
  const names = Object.keys(direct);
  if (names.length > mostDirect) {
    yield `package.json names ${names.length} packages; at most ${mostDirect} are agreed on in src/packages/package-policy.ts: do without one`;
  }
  const root = lock.packages[''] as Packages['manifest'] | undefined;
  for (const name of names) {
    const holding = lists.filter((list) => manifest[list]?.[name] !== undefined);
    if (holding.length > 1) {
      yield `package.json names ${name} in ${holding.join(' and ')}; keep it in one of them, in dependencies if the site is made with it`;
    }
  }
  for (const field of lists) {
    for (const [name, version] of Object.entries(manifest[field] ?? {})) {
      if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) {
        yield `package.json ${field}.${name}: "${version}" is not an exact version; write one, such as 1.2.3`;
      }
      if (root?.[field]?.[name] !== version) {
        yield `package-lock.json does not know ${name} ${version} of package.json; run npm install`;
      }
      if (!reasons.includes(`| ${name} `)) {
        yield `docs/packages.md does not say why ${name} is here; write a row in its table`;
      }
    }
  }
  for (const [, name = ''] of reasons.matchAll(/^\| ([@\w/.-]+) +\| .*\| .*\|$/gm)) {
    if (name === 'package' || name.startsWith('--')) continue;
    if (!names.includes(name)) yield `docs/packages.md names ${name}, which is not in package.json`;
  }
}

function* lockFaults({ lock }: Packages): Iterable<string> {
  const places = Object.entries(lock.packages).filter(([place]) => place !== '');
  if (lock.lockfileVersion !== 3)
    yield 'package-lock.json is not of version 3; use npm 10 or newer';
  if (places.length > mostLocked) {
    yield `package-lock.json holds ${places.length} packages; at most ${mostLocked} are agreed on in src/packages/package-policy.ts: see what came in`;
  }
  for (const [place, one] of places) {
    const name = one.name ?? nameAt(place);
    for (const fault of lockedFaults(name, one)) yield `package-lock.json ${place}: ${fault}`;
  }
}

function* lockedFaults(name: string, one: LockedPackage): Iterable<string> {
  if (one.link === true) yield 'is a link to a folder; name a published package';
  if (one.resolved !== undefined) {
    yield 'names where it was fetched from; .npmrc has omit-lockfile-registry-resolved, so run npm install again, or it is not from the registry';
  }
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(one.integrity ?? '')) {
    yield 'has no sha512 of what was published; take it out, or run npm install again';
  }
  if (one.deprecated !== undefined)
    yield `is given up by its authors (${one.deprecated}); do without it`;
  const denied = deniedPackages[name];
  if (denied !== undefined) yield `must not come in: it ${denied}`;
  if (!isLicensed(name, one.license)) {
    yield `has the licence "${one.license ?? 'none'}"; read it, and add it to src/packages/package-policy.ts with the reason, or do without ${name}`;
  }
}

function isLicensed(name: string, licence: string | undefined): boolean {
  if (licence === undefined) return false;
  return (
    allowedLicences.includes(licence) ||
    licenceExceptions.some((each) => each.licence === licence && each.packages.test(name))
  );
}

function* scriptFaults({ manifest, lock, settings }: Packages): Iterable<string> {
  const looked = manifest.allowScripts ?? {};
  if (!/^ignore-scripts=true$/m.test(settings)) {
    yield '.npmrc lacks ignore-scripts=true, without which older npm runs the install scripts of every package';
  }
  const withScript = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([place]) => nameAt(place));
  for (const name of withScript) {
    if (looked[name] === undefined) {
      yield `${name} has an install script that nobody has looked at; read it, then write "${name}": false into allowScripts of package.json`;
    }
  }
  for (const [name, mayRun] of Object.entries(looked)) {
    if (mayRun) yield `package.json allowScripts.${name}: no install script may run; write false`;
    if (!withScript.includes(name)) {
      yield `package.json allowScripts.${name}: has no install script; take it out`;
    }
  }
}

function* installedFaults({ lock, installed }: Packages): Iterable<string> {
  for (const [place, one] of Object.entries(lock.packages)) {
    if (place === '' || one.optional === true || installed.has(place)) continue;
    yield `${place} is not installed; run npm install`;
  }
  for (const [place, one] of installed) {
    const locked = lock.packages[place];
    if (locked === undefined) {
      yield `${place} is installed and not in package-lock.json; take node_modules away and run npm install`;
      continue;
    }
    for (const fault of differences(place, locked, one)) yield `${place} ${fault}`;
  }
}

function* differences(
  place: string,
  locked: LockedPackage,
  { name, version, license, scripts }: InstalledPackage,
): Iterable<string> {
  if (name !== (locked.name ?? nameAt(place)) || version !== locked.version) {
    yield `is ${name} ${version} and should be ${locked.name ?? nameAt(place)} ${locked.version}; take node_modules away and run npm install`;
  }
  if (typeof license === 'string' && license !== locked.license) {
    yield `says its licence is "${license}", the lock file "${locked.license}"; read which is right`;
  }
  const script = ['preinstall', 'install', 'postinstall'].find((each) => scripts?.[each]);
  if (script !== undefined && locked.hasInstallScript !== true) {
    yield `has a ${script} script that the lock file does not tell of; do not run it, see what came in`;
  }
}
