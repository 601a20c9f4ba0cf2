import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { auditPackages } from '#packages/audit-packages.ts';
import { licenceExceptions } from '#packages/package-policy.ts';
import { readPackages, type LockedPackage, type Packages } from '#packages/read-packages.ts';

const sha512 = `sha512-${'a'.repeat(86)}==`;
const sound: Packages = {
  manifest: { dependencies: { tool: '1.2.3' }, allowScripts: { scripted: false } },
  lock: {
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { tool: '1.2.3' } } as LockedPackage,
      'node_modules/tool': { version: '1.2.3', integrity: sha512, license: 'MIT' },
      'node_modules/scripted': {
        version: '2.0.0',
        integrity: sha512,
        license: 'ISC',
        hasInstallScript: true,
      },
      'node_modules/elsewhere': {
        version: '1.0.0',
        integrity: sha512,
        license: 'MIT',
        optional: true,
      },
    },
  },
  installed: new Map([
    ['node_modules/tool', { name: 'tool', version: '1.2.3', license: 'MIT' }],
    [
      'node_modules/scripted',
      { name: 'scripted', version: '2.0.0', license: 'ISC', scripts: { postinstall: 'node x' } },
    ],
  ]),
  settings: 'save-exact=true\nignore-scripts=true\n',
  reasons: '| package | why | else |\n| --- | --- | --- |\n| tool | to work | by hand |\n',
};

const withLocked = (name: string, changes: Partial<LockedPackage>): Packages => ({
  ...sound,
  lock: {
    ...sound.lock,
    packages: {
      ...sound.lock.packages,
      [`node_modules/${name}`]: {
        ...(sound.lock.packages[`node_modules/${name}`] ?? {
          version: '1.0.0',
          integrity: sha512,
          license: 'MIT',
          optional: true,
        }),
        ...changes,
      },
    },
  },
});

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('the packages of this project', () => {
  const real = readPackages(root);

  test('have no fault that can be seen without a network', () => {
    expect(Object.keys(real.lock.packages).length).toBeGreaterThan(100);
    expect(real.installed.size).toBeGreaterThan(100);
    expect(auditPackages(real)).toEqual([]);
  });

  test('need every exception that is made for a licence', () => {
    const needless = licenceExceptions.filter(
      ({ licence, packages }) =>
        !Object.entries(real.lock.packages).some(
          ([place, one]) =>
            one.license === licence && packages.test(place.replace(/^.*node_modules\//, '')),
        ),
    );
    expect(needless).toEqual([]);
  });
});

describe('the audit', () => {
  test('finds nothing in sound packages', () => {
    expect(auditPackages(sound)).toEqual([]);
  });

  test.each(['^1.2.3', '~1.2.3', '1.2', '*', 'latest', 'file:../tool', 'git+https://x.example/y'])(
    'stops at the version %s',
    (version) => {
      const manifest = { ...sound.manifest, dependencies: { tool: version } };
      expect(auditPackages({ ...sound, manifest })).toContain(
        `package.json dependencies.tool: "${version}" is not an exact version; write one, such as 1.2.3`,
      );
    },
  );

  test('stops at a package that the lock file does not know, or that has no reason', () => {
    const manifest = { ...sound.manifest, devDependencies: { other: '1.0.0' } };
    expect(auditPackages({ ...sound, manifest })).toEqual([
      'package-lock.json does not know other 1.0.0 of package.json; run npm install',
      'docs/packages.md does not say why other is here; write a row in its table',
    ]);
  });

  test('stops at a package in two lists, of which npm takes the one that a server leaves out', () => {
    const both = { ...sound.manifest, devDependencies: { tool: '1.2.3' } };
    expect(auditPackages({ ...sound, manifest: both })).toContain(
      'package.json names tool in dependencies and devDependencies; keep it in one of them, in dependencies if the site is made with it',
    );
  });

  test.each<[string, Partial<LockedPackage>, string]>([
    ['a weak hash', { integrity: 'sha1-abc=' }, 'has no sha512 of what was published'],
    ['a link', { link: true }, 'is a link to a folder'],
    ['another place', { resolved: 'https://x.example/y.tgz' }, 'names where it was fetched from'],
    ['a package given up', { deprecated: 'no more' }, 'is given up by its authors (no more)'],
    ['an unknown licence', { license: 'SSPL-1.0' }, 'has the licence "SSPL-1.0"'],
  ])('stops at %s', (_what, changes, says) => {
    const faults = auditPackages(withLocked('elsewhere', changes));
    expect(faults).toEqual([expect.stringContaining(`node_modules/elsewhere: ${says}`)]);
  });

  test('stops at a denied package, also deep inside another', () => {
    expect(auditPackages(withLocked('tool/node_modules/playwright', {}))).toEqual([
      'package-lock.json node_modules/tool/node_modules/playwright: must not come in: it fetches browsers; playwright-core does not',
    ]);
  });

  test('stops at an install script that nobody has looked at', () => {
    expect(auditPackages(withLocked('elsewhere', { hasInstallScript: true }))).toEqual([
      'elsewhere has an install script that nobody has looked at; read it, then write "elsewhere": false into allowScripts of package.json',
    ]);
  });

  test('stops where install scripts may run', () => {
    const manifest = { ...sound.manifest, allowScripts: { scripted: true } };
    expect(auditPackages({ ...sound, manifest, settings: '' })).toEqual([
      '.npmrc lacks ignore-scripts=true, without which older npm runs the install scripts of every package',
      'package.json allowScripts.scripted: no install script may run; write false',
    ]);
  });

  test('stops where what is installed is not what is locked', () => {
    const installed = new Map([
      ['node_modules/tool', { name: 'tool', version: '1.2.4', license: 'GPL-3.0' }],
      ['node_modules/stray', { name: 'stray', version: '1.0.0' }],
    ]);
    expect(auditPackages({ ...sound, installed })).toEqual([
      'node_modules/scripted is not installed; run npm install',
      'node_modules/tool is tool 1.2.4 and should be tool 1.2.3; take node_modules away and run npm install',
      'node_modules/tool says its licence is "GPL-3.0", the lock file "MIT"; read which is right',
      'node_modules/stray is installed and not in package-lock.json; take node_modules away and run npm install',
    ]);
  });

  test('stops at a script in what is installed that the lock file does not tell of', () => {
    const tool = {
      name: 'tool',
      version: '1.2.3',
      license: 'MIT',
      scripts: { preinstall: 'node x' },
    };
    const installed = new Map([...sound.installed, ['node_modules/tool', tool] as const]);
    expect(auditPackages({ ...sound, installed })).toEqual([
      'node_modules/tool has a preinstall script that the lock file does not tell of; do not run it, see what came in',
    ]);
  });
});
