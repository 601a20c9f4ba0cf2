import { mkdtempSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLookUpWords } from '#areas/look-up/load-look-up-words.ts';
import { openDataWordsOf } from '#data-export/open-data-words.ts';
import { loadHelpNow } from '#site/help-now.ts';
import { loadPageHints } from '#site/page-hints.ts';
import { loadPoliceForm } from '#site/police-form.ts';
import { loadSayIt } from '#site/say-it.ts';
import { loadSiteFacts } from '#site/site-facts.ts';

const loaders = {
  'help-now.yaml': loadHelpNow,
  'police-form.yaml': loadPoliceForm,
  'say-it.yaml': loadSayIt,
  'site.yaml': loadSiteFacts,
  'open-data.yaml': openDataWordsOf,
  'page-hints.yaml': loadPageHints,
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

test.each([
  [
    'page-hints.yaml',
    'address: /young-people/calling/',
    'address: young-people/calling',
    'content/page-hints.yaml:10 hints.1.address: write the English address of a page of ours, such as /young-people/calling/; found "young-people/calling"',
  ],
  [
    'page-hints.yaml',
    'hints:',
    'hints: !!seq',
    'content/page-hints.yaml:9 file: has a tag "!!seq"; leave it out',
  ],
  [
    'help-now.yaml',
    'of: childline',
    'of: childlin',
    'content/help-now.yaml:37 steps.3.services.2.of: no service "childlin"; write the name of a file in content/services/ without .yaml',
  ],
  [
    'help-now.yaml',
    'by: webchat',
    'by: post',
    'content/help-now.yaml:38 steps.3.services.2.by: "childline" has no "post"; write one of ',
  ],
  [
    'open-data.yaml',
    'whatsapp: {',
    'whatsap: {',
    'content/open-data.yaml:18 terms.way_in.whatsap: is not a field here; did you mean whatsapp?',
  ],
  [
    'open-data.yaml',
    'taxonomies:',
    '\ttaxonomies:',
    'content/open-data.yaml:2 file: is indented with a tab; use spaces',
  ],
])('a slip in %s is told with its line, and what to write: %s', (file, find, replace, fault) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'site-files-')), 'content');
  mkdirSync(folder, { recursive: true });
  const text = readFileSync(join('content', file), 'utf8');
  writeFileSync(join(folder, file), text.replace(find, replace));
  try {
    expect(() => loaders[file as keyof typeof loaders](folder)).toThrow(fault);
  } finally {
    rmSync(join(folder, '..'), { recursive: true });
  }
});
