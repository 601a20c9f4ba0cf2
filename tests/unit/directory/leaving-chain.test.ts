import { expect, test } from 'vitest';
import { nationLines } from '#areas/published-areas.ts';
import type { Directory } from '#directory/directory.ts';
import { linesFor } from '#kit/group-services.ts';

test.each([
  ['the pages of areas', nationLines],
  ['the last card of a session', (directory: Directory) => linesFor(directory, 'wales')],
])('without the chain for who may leave, %s stop the build and say what is missing', (_, of) => {
  expect(() => of({ chains: [] } as never)).toThrow(
    'content/chains/running-away.yaml is missing; pages of areas and the last card of a session take from it whom to try. Put it back.',
  );
});
