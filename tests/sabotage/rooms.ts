import type { Patch } from '#commands/sabotage-patch.ts';

/** Promises of the layout of the code. */
export const patches: readonly Patch[] = [
  {
    promise: 'What runs in the browser reaches nothing that only Node has',
    file: 'src/elements/leave.ts',
    find: 'import { pressedLink }',
    replace: "import 'node:fs';\nimport { pressedLink }",
    test: {
      project: 'unit',
      file: 'tests/unit/rooms.test.ts',
      name: 'rooms > what runs in the browser reaches nothing that only Node has, however far it goes',
    },
  },
  {
    promise: 'The directory knows nothing of Astro',
    file: 'src/directory/published.ts',
    find: "import { join } from 'node:path';",
    // As a type: anything else would keep the tests' own configuration from being read.
    replace:
      "import { join } from 'node:path';\nimport type { CollectionEntry } from 'astro:content';",
    test: {
      project: 'unit',
      file: 'tests/unit/rooms.test.ts',
      name: 'rooms > directory imports only what its room may',
    },
  },
];
