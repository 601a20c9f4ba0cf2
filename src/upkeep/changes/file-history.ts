import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ukDay } from '#directory/uk-day.ts';

/** One file that one commit (or the folder as it lies there, uncommitted) changed. */
export interface FileStep {
  /** Names the commit; `''` for what is not committed. */
  readonly commit: string;
  /** The day in the UK on which it was written. */
  readonly day: string;
  /** The file's name without its ending. */
  readonly id: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Why there is no history to read, for a person; tests then hold only the form of what was written. */
export class NoHistory extends Error {
  override readonly name = 'NoHistory';
}

const noFile = /^0+$/;

/**
 * Every change of the YAML files directly inside `folder`, oldest first, by the day on which its author
 * made it, and last what lies there uncommitted, dated `today`. Commits that only join branches are
 * left out: what they join stands in the joined commits.
 * @throws NoHistory outside a repository and in a clone that holds a part of the history.
 */
export function fileHistory(root: string, folder: string, today: string): FileStep[] {
  const git = (parameters: readonly string[], input = ''): Buffer => {
    const { status, stdout, stderr, error } = spawnSync('git', ['-C', root, ...parameters], {
      input,
      maxBuffer: 512 * 1024 * 1024,
    });
    if (error !== undefined || status !== 0) {
      const why = error?.message ?? stderr.toString().trim();
      throw new NoHistory(`The history could not be read (${why}). It needs git and a clone.`);
    }
    return stdout;
  };
  if (
    realpathSync(git(['rev-parse', '--show-toplevel']).toString().trim()) !== realpathSync(root)
  ) {
    throw new NoHistory(`${root} is not a clone, so there is no history to read.`);
  }
  if (git(['rev-parse', '--is-shallow-repository']).toString().trim() === 'true') {
    throw new NoHistory(
      'This clone holds only the end of the history. Fetch the rest: git fetch --unshallow',
    );
  }
  const log = git([
    ...['-c', 'core.quotePath=false', '-c', 'log.showSignature=false'],
    ...['log', '--reverse', '--topo-order', '--no-merges', '--no-renames', '--raw', '--abbrev=40'],
    ...['--format=commit %H %aI', '--', `${folder}/*.yaml`],
  ]).toString();
  const committed = readLog(log);
  const texts = readBlobs(
    committed.flatMap(({ old, new: now }) => [old, now]),
    (input) => git(['cat-file', '--batch'], input),
  );
  const steps = committed.map(({ commit, day, id, old, new: now }) => ({
    ...{ commit, day, id },
    before: texts.get(old),
    after: texts.get(now),
  }));
  return [...steps, ...uncommitted(root, folder, today, git)];
}

interface RawChange {
  readonly commit: string;
  readonly day: string;
  readonly id: string;
  readonly old: string;
  readonly new: string;
}

function readLog(log: string): RawChange[] {
  let commit = '';
  let day = '';
  return log.split('\n').flatMap((line) => {
    const [word, hash = '', when = ''] = line.split(' ');
    if (word === 'commit') {
      commit = hash;
      day = ukDay(new Date(when));
      return [];
    }
    const [, old, now, file] = /^:\d+ \d+ (\w+) (\w+) \w+\t(.+)$/.exec(line) ?? [];
    if (old === undefined || now === undefined || file === undefined) return [];
    return [{ commit, day, id: basename(file, '.yaml'), old, new: now }];
  });
}

/** Texts by their hashes; a file that is not there has the hash of zeros, and no text. */
function readBlobs(
  hashes: readonly string[],
  batch: (input: string) => Buffer,
): ReadonlyMap<string, string> {
  const wanted = [...new Set(hashes)].filter((hash) => !noFile.test(hash));
  const texts = new Map<string, string>();
  const output = batch(wanted.map((hash) => `${hash}\n`).join(''));
  let at = 0;
  for (const hash of wanted) {
    const end = output.indexOf(0x0a, at);
    const size = Number(output.toString('utf8', at, end).split(' ')[2]);
    texts.set(hash, output.toString('utf8', end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}

function uncommitted(
  root: string,
  folder: string,
  today: string,
  git: (parameters: readonly string[], input?: string) => Buffer,
): FileStep[] {
  const listed = git(['-c', 'core.quotePath=false', 'ls-tree', 'HEAD', `${folder}/`])
    .toString()
    .split('\n')
    .flatMap((line) => {
      const [, hash, file] = /^\d+ blob (\w+)\t(.+\.yaml)$/.exec(line) ?? [];
      return hash === undefined || file === undefined
        ? []
        : [[basename(file, '.yaml'), hash] as const];
    });
  const texts = readBlobs(
    listed.map(([, hash]) => hash),
    (input) => git(['cat-file', '--batch'], input),
  );
  const before = new Map(listed.map(([id, hash]) => [id, texts.get(hash)]));
  const after = new Map(
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.yaml') && !file.startsWith('.'))
      .map((file) => [
        basename(file, '.yaml'),
        readFileSync(join(root, folder, file), 'utf8') as string | undefined,
      ]),
  );
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((id) => ({ id, before: before.get(id), after: after.get(id) }))
    .filter((step) => step.before !== step.after)
    .map((step) => ({ commit: '', day: today, ...step }));
}
