import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository of its own in a temporary folder, whose commits have days of their own. */
export interface MadeRepository {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  readonly git: (...parameters: readonly string[]) => void;
  /** Commits all that lies there; `at` is the author's time. */
  readonly commit: (at: string) => void;
}

/** Runs `use` on an empty repository and removes it. */
export function withRepository(use: (repository: MadeRepository) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  const git = (environment: Readonly<Record<string, string>>, parameters: readonly string[]) => {
    const { status, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@localhost', ...parameters],
      { cwd: folder, env: { ...process.env, ...environment }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`git ${parameters.join(' ')}: ${stderr}`);
  };
  try {
    git({}, ['init', '--quiet', '--initial-branch=main']);
    use({
      folder,
      write(file, text) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      },
      remove(file) {
        rmSync(join(folder, file));
      },
      git: (...parameters) => git({}, parameters),
      commit(at) {
        git({}, ['add', '--all']);
        git({ GIT_AUTHOR_DATE: at }, ['commit', '--quiet', '--message', 'Change']);
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
