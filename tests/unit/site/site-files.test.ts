import { mkdtempSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLookUpWords } from '#areas/look-up/load-look-up-words.ts';
import { loadHelpNow } from '#site/help-now.ts';
import { loadPoliceForm } from '#site/police-form.ts';
import { loadSayIt } from '#site/say-it.ts';
import { loadSiteFacts } from '#site/site-facts.ts';

const loaders = {
  'help-now.yaml': loadHelpNow,
  'police-form.yaml': loadPoliceForm,
  'say-it.yaml': loadSayIt,
  'site.yaml': loadSiteFacts,
  'near-me/words.yaml': (folder: string) => loadLookUpWords([], folder),
};

test.each(Object.entries(loaders))(
  'whoever misspells a field of %s is told the line, and the field that was meant',
  (file, load) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'site-files-')), 'content');
    const text = readFileSync(join('content', file), 'utf8');
    const [field = ''] = /^[a-z_]+(?=:)/m.exec(text) ?? [];
    const line = text.split('\n').findIndex((each) => each.startsWith(`${field}:`)) + 1;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text.replace(`${field}:`, `${field}x:`));
    try {
      expect(() => load(folder)).toThrow(
        `content/${file}:${line} ${field}x: is not a field here; did you mean ${field}?`,
      );
      rmSync(join(folder, file));
      expect(() => load(folder)).toThrow(`content/${file}:1 file: is missing; put it back`);
    } finally {
      rmSync(join(folder, '..'), { recursive: true });
    }
  },
);
