import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const audit = (name: string): NamedTest => ({
  project: 'unit',
  file: 'tests/unit/packages/audit-packages.test.ts',
  name,
});
const real = audit(
  'the packages of this project > have no fault that can be seen without a network',
);

/** Promises of what the project is built with. */
export const patches: readonly Patch[] = [
  {
    promise: 'Every version is exact',
    file: 'package.json',
    find: '"zod": "',
    replace: '"zod": "^',
    test: real,
  },
  {
    promise: 'No install script runs, whatever npm is in use',
    file: '.npmrc',
    find: 'ignore-scripts=true\n',
    replace: '',
    test: real,
  },
  {
    promise: 'An install script is looked at by name',
    file: 'src/packages/audit-packages.ts',
    find: 'if (looked[name] === undefined)',
    replace: 'if (looked[name] === true)',
    test: audit('the audit > stops at an install script that nobody has looked at'),
  },
  {
    promise: 'A package is locked by what was published',
    file: 'src/packages/audit-packages.ts',
    find: '/^sha512-[A-Za-z0-9+/]{86}==$/',
    replace: '/^sha/',
    test: audit('the audit > stops at a weak hash'),
  },
  {
    promise: 'Every licence has been read',
    file: 'src/packages/audit-packages.ts',
    find: 'if (licence === undefined) return false;',
    replace: 'if (licence !== undefined) return true;',
    test: audit('the audit > stops at an unknown licence'),
  },
  {
    promise: 'What the site is made with is installed with it',
    file: 'src/packages/audit-packages.ts',
    find: 'if (holding.length > 1)',
    replace: 'if (holding.length > 2)',
    test: audit(
      'the audit > stops at a package in two lists, of which npm takes the one that a server leaves out',
    ),
  },
  {
    promise: 'What is installed is what is locked',
    file: 'src/packages/audit-packages.ts',
    find: '|| version !== locked.version',
    replace: '',
    test: audit('the audit > stops where what is installed is not what is locked'),
  },
];
