import type { Audience } from '../script/film-script.ts';
import type { Manner } from '../stage/paint.ts';

/** The pictures that are made of the one film. Described versions share the picture of `main`. */
export const versions = {
  main: { audience: 'main', calm: false, captions: false },
  calm: { audience: 'main', calm: true, captions: false },
  '9-11': { audience: '9-11', calm: false, captions: false },
  captions: { audience: 'main', calm: false, captions: true },
} as const satisfies Record<string, VersionNature>;

export type Version = keyof typeof versions;

export interface VersionNature extends Manner {
  readonly audience: Audience;
  readonly captions: boolean;
}

export function isVersion(name: string): name is Version {
  return Object.hasOwn(versions, name);
}
