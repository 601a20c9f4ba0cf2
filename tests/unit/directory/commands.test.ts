import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallContent, type Edit } from './small-content.ts';

/** What `check:data` prints for a folder with the small directory, and its exit code. */
function checkData(...edits: readonly Edit[]): { code: number | null; says: string } {
  const folder = join(mkdtempSync(join(tmpdir(), 'check-data-')), 'content');
  try {
    for (const [file, bytes] of smallContent(...edits)) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/commands/check-data.ts', folder],
      { encoding: 'utf8' },
    );
    return { code: status, says: (stdout + stderr).trim() };
  } finally {
    rmSync(join(folder, '..'), { recursive: true });
  }
}

test('npm run check:data counts what is sound and ends well', () => {
  expect(checkData()).toEqual({
    code: 0,
    says: '2 services, 1 organisations, 1 topics, 1 chains, 1 old names and numbers, 0 facts, 0 guidance documents: no faults',
  });
});

test('npm run check:data prints the faults and ends with 1', () => {
  expect(checkData(['services/a-line.yaml', 'listing: full', 'listing: half'])).toEqual({
    code: 1,
    says: '1 fault in the directory\ncontent/services/a-line.yaml:3 listing: expected one of full, link-only; found "half"',
  });
});

test.each([
  ['the search', 'search/spellings.yaml', 'search/spellings.yaml:1 cy: is missing; write it'],
  ['a file that stands alone', 'site.yaml', 'site.yaml:1 report_to: is missing; write it'],
  ['the hand-outs', 'kit/hand-outs.yaml', 'kit/hand-outs.yaml:1 anywhere: is missing; write it'],
  ['words not to write', 'writing/words.yaml', 'writing/words.yaml:1 banned: is missing; write it'],
  ['settled warnings', 'writing/settled.yaml', 'writing/settled.yaml:1 settled: is missing; write'],
])('npm run check:data reads %s too', (_, file, fault) => {
  const { code, says } = checkData([file, 'en: {}\n']);
  expect(code).toBe(1);
  expect(says).toContain(`content/${fault}`);
});

test('npm run check:data gathers the faults of all files, and says which ones have no line', () => {
  const { code, says } = checkData(
    ['services/a-line.yaml', 'listing: full', 'listing: half'],
    ['site.yaml', 'en: {}\n'],
    ['page-hints.yaml', 'en: {}\n'],
    ['strings/en.yaml', 'site.name: My Choice\n'],
    ['strings/cy.yaml', '{}\n'],
  );
  expect(code).toBe(1);
  expect(says).toContain('content/services/a-line.yaml:3 listing: expected one of');
  expect(says).toContain('content/site.yaml:1 report_to: is missing; write it');
  expect(says).toContain('content/page-hints.yaml:1 hints: is missing; write it');
  expect(says).toContain('content/strings/cy.yaml lacks site.name');
});
