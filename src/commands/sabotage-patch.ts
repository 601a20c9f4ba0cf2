/** The test that a patch must turn red. */
export interface NamedTest {
  /** Where it runs; a patch for `site` and `browser` is built first. */
  readonly project: 'unit' | 'component' | 'film' | 'hosting' | 'site' | 'browser';
  readonly file: string;
  /** Its whole name: the names of the blocks around it and its own, with ` > ` between. */
  readonly name: string;
}

/** A build that must stop, saying this. */
export interface StoppedBuild {
  readonly project: 'build';
  readonly says: string;
}

/** A small change that breaks one promise, and what must notice. */
export interface Patch {
  /** The promise, in the words of the one it is made to. */
  readonly promise: string;
  readonly file: string;
  /** Text that stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  readonly test: NamedTest | StoppedBuild;
}

/** The text with the patch in it. Throws where the text to replace is not there exactly once. */
export function applyPatch(source: string, patch: Patch): string {
  const [before, after, ...more] = source.split(patch.find);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `The patch "${patch.promise}" no longer fits: ${patch.file} must hold exactly once: ${patch.find}`,
    );
  }
  if (patch.find === patch.replace) {
    throw new Error(`The patch "${patch.promise}" changes nothing.`);
  }
  return before + patch.replace + after;
}

/** The patches whose test is not among those that ran, by project: such a patch proves nothing. */
export function withoutTest(
  patches: readonly Patch[],
  ran: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string[] {
  return patches.flatMap(({ promise, test }) => {
    if (test.project === 'build' || (ran.get(test.project)?.has(test.name) ?? true)) return [];
    return [
      `The patch "${promise}" names a test that ${test.project} does not have; write its whole name, with " > " between the blocks: ${test.name}`,
    ];
  });
}
