import { expect, test } from 'vitest';
import { loadDirectoryFrom } from '#directory/load-directory.ts';
import { listingKeepsItsWord } from '#directory/rules/listing-keeps-its-word.ts';
import { smallContent, today, type Edit } from '../small-content.ts';

const service = 'services/a-line.yaml';

function faultsOf(...edits: readonly Edit[]): string[] {
  const rules = [listingKeepsItsWord];
  try {
    loadDirectoryFrom(smallContent(...edits), 'content', { today, rules });
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
}

test('a full listing has a person to reach, not only a website', () => {
  const phone = "type: phone\n    value: 0800 123 456\n    dial: '0800123456'";
  expect(
    faultsOf([service, phone, 'type: website\n    value: https://www.a-line.org.uk/help']),
  ).toEqual([
    'content/services/a-line.yaml:17 channels: listing is full, but no channel reaches a person; add one or write link-only',
  ]);
});

test('a full listing rests on a page or a dated check, not on a list', () => {
  const says = 'says: Their own page.\n    evidence: ';
  expect(faultsOf([service, `${says}page`, `${says}listed`])).toEqual([
    'content/services/a-line.yaml:43 sources: listing is full, so at least one source must be a page or a dated-check',
  ]);
  expect(faultsOf([service, `${says}page`, `${says}dated-check`])).toEqual([]);
});

test('a link-only listing shows no number', () => {
  expect(faultsOf([service, 'listing: full', 'listing: link-only'])).toEqual([
    'content/services/a-line.yaml:18 channels.1: listing is link-only, which shows no number; take it out or write full',
  ]);
});

test('a link-only listing has a website', () => {
  const website =
    'website:\n  url: https://www.a-line.org.uk\n  evidence: page\n  read: 2026-11-20\n';
  const [first] = faultsOf(
    [service, 'listing: full', 'listing: link-only'],
    [service, website, ''],
  );
  expect(first).toBe(
    'content/services/a-line.yaml:1 website: is missing: listing is link-only, so write it',
  );
});
