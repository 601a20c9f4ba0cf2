import { expect, test } from 'vitest';
import { faultsOf } from '../small-content.ts';

const service = 'services/a-line.yaml';
const record = 'retired/old-line.yaml';
const channelEvidence = `    evidence: page
    source: https://www.a-line.org.uk
    read: 2026-11-20
before`;

test('a number without evidence and day is a fault', () => {
  expect(faultsOf([service, channelEvidence, 'before'])).toEqual([
    'content/services/a-line.yaml:18 channels.1.evidence: is missing; write one of page, dated-check, by-definition',
    'content/services/a-line.yaml:18 channels.1.read: is missing; write: The day that the source was read',
  ]);
});

test('hours that were read on a page name that page', () => {
  expect(faultsOf([service, '      source: https://www.a-line.org.uk/hours\n', ''])).toEqual([
    'content/services/a-line.yaml:24 channels.1.hours.source: is missing: evidence is page, so write the address of that page',
  ]);
});

test('a dated check says what its record says', () => {
  const dated = channelEvidence.replace('page', 'dated-check');
  expect(faultsOf([service, channelEvidence, dated])).toEqual([
    'content/services/a-line.yaml:18 channels.1.record: is missing: evidence is dated-check, so write what the record says',
  ]);
});

test('a check says how it was done, and its way goes with a day', () => {
  const read = '  read: 2026-11-20\nchannels';
  expect(faultsOf([service, read, '  read: 2026-11-20\n  checked: 2026-11-21\nchannels'])).toEqual([
    'content/services/a-line.yaml:13 website.checked_how: is missing: checked has a day, so write live-page',
  ]);
  expect(
    faultsOf([service, read, '  read: 2026-11-20\n  checked_how: live-page\nchannels']),
  ).toEqual([
    'content/services/a-line.yaml:13 website.checked: is missing: checked_how is given, so write the day of the check',
  ]);
  expect(
    faultsOf([
      service,
      channelEvidence,
      channelEvidence.replace('before', '    checked: 2026-11-21\nbefore'),
    ]),
  ).toEqual([
    'content/services/a-line.yaml:18 channels.1.checked_how: is missing: checked has a day, so write live-page or rung',
  ]);
});

test('an old name says on which page its change was read', () => {
  expect(faultsOf([record, '    source: https://www.a-line.org.uk/news\n', ''])).toEqual([
    'content/retired/old-line.yaml:7 sources.1.source: is missing: evidence is page, so write the address of that page',
  ]);
});

test('undated public lists prove no change of name', () => {
  expect(faultsOf([record, 'evidence: page', 'evidence: public-code'])).toEqual([
    'content/retired/old-line.yaml:4 confidence: sourced needs a source that is a page or a dated-check; add one or write likely',
  ]);
});

test('only an emergency line is open by definition', () => {
  const byDefinition = 'evidence: by-definition\n      record: Somebody always answers.';
  expect(
    faultsOf([
      service,
      'evidence: page\n      source: https://www.a-line.org.uk/hours',
      byDefinition,
    ]),
  ).toEqual([
    'content/services/a-line.yaml:29 channels.1.hours.evidence: by-definition is for emergency lines only; write page or dated-check',
  ]);
});
