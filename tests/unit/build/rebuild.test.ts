import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringOver } from '#build/bring-over.ts';
import { compress, KeptCopies } from '#build/compressed-copies.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a second build', () => {
  const long = new Date('2026-01-01T00:00:00Z');
  const put = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), long, long);
  };
  const isOld = (path: string): boolean => statSync(join(folder, path)).mtimeMs === long.getTime();

  test('writes only files whose bytes changed, and takes away what is no longer made', () => {
    put('made/same.html', 'same');
    put('made/other.html', 'after');
    put('made/new/index.html', 'new');
    put('made/turned', 'a file');
    put('site/same.html', 'same');
    put('site/other.html', 'prior');
    put('site/gone/index.html', 'gone');
    put('site/turned/index.html', 'a folder');
    const done = bringOver(join(folder, 'made'), join(folder, 'site'));
    expect(done).toEqual({ written: 3, deleted: 2 });
    expect(isOld('site/same.html')).toBe(true);
    expect(isOld('site/other.html')).toBe(false);
    expect(readFileSync(join(folder, 'site/other.html'), 'utf8')).toBe('after');
    expect(readFileSync(join(folder, 'site/new/index.html'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'site/turned'), 'utf8')).toBe('a file');
    expect(existsSync(join(folder, 'site/gone'))).toBe(false);
  });

  test('leaves its mark on the folder, even where nothing changed', () => {
    put('made/a.html', 'a');
    put('site/a.html', 'a');
    utimesSync(join(folder, 'site'), long, long);
    expect(bringOver(join(folder, 'made'), join(folder, 'site'))).toEqual({
      written: 0,
      deleted: 0,
    });
    expect(isOld('site')).toBe(false);
    expect(isOld('site/a.html')).toBe(true);
  });
});

describe('kept copies', () => {
  const page = Buffer.from('<p>the same words</p>'.repeat(40));

  test('are the bytes that a build without them would make', async () => {
    const made = await compress(page);
    const first = await new KeptCopies(folder).of(page);
    const second = await new KeptCopies(folder).of(page);
    expect(first).toEqual(made);
    expect(second).toEqual(made);
  });

  test('are used again, so that a second build does not compress', async () => {
    await new KeptCopies(folder).of(page);
    const [kept = ''] = readdirSync(folder).filter((name) => name.endsWith('.gz'));
    // Another true copy of the same bytes, to be known by.
    writeFileSync(join(folder, kept), gzipSync(page, { level: 1 }));
    const again = await new KeptCopies(folder).of(page);
    expect(again.gz).toEqual(gzipSync(page, { level: 1 }));
  });

  test.each(['.br', '.gz'])('that are broken are made again (%s)', async (ending) => {
    const made = await new KeptCopies(folder).of(page);
    for (const name of readdirSync(folder).filter((each) => each.endsWith(ending))) {
      writeFileSync(join(folder, name), 'broken');
    }
    expect(await new KeptCopies(folder).of(page)).toEqual(made);
  });

  test('that no file of the build asked for are forgotten', async () => {
    await new KeptCopies(folder).of(Buffer.from('an earlier page'));
    const kept = new KeptCopies(folder);
    await kept.of(page);
    await kept.forgetOthers();
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
