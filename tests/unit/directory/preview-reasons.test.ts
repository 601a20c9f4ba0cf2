import { describe, expect, test } from 'vitest';
import { coreLines } from '#directory/core-lines.ts';
import type { Directory } from '#directory/directory.ts';
import { previewReasons } from '#directory/preview-reasons.ts';
import { releaseReport } from '#directory/release-report.ts';
import type { Channel } from '#directory/schema/channel.ts';
import type { Retired } from '#directory/schema/retired.ts';
import type { Service } from '#directory/schema/service.ts';
import { load, today } from './small-content.ts';

const siteUrl = 'https://www.mychoice.org.uk';
const copy = { today, siteUrl, reportTo: 'somebody@mychoice.org.uk' };
const checked = { checked: '2026-11-20', checked_how: 'live-page' } as const;

/** A directory in which everything is confirmed, with one channel or old name changed. */
function confirmed(
  change: { channel?: Partial<Channel>; retired?: Partial<Retired> } = {},
): Directory {
  const directory = load();
  const [service] = directory.services;
  const [channel] = service?.channels ?? [];
  const hours = channel?.hours;
  if (!service?.website || !channel || !hours || hours === 'unknown')
    throw new Error('No service.');
  const services = coreLines.map(({ id, dial }): Service => {
    const own = {
      ...channel,
      ...checked,
      value: dial,
      dial,
      hours: { ...hours, ...checked },
    };
    const changed = id === 'childline' ? { ...own, ...change.channel } : own;
    return {
      ...service,
      id,
      website: { ...service.website, ...checked } as Service['website'],
      channels: [changed],
    };
  });
  const retired = directory.retired.map((each) => ({ ...each, ...change.retired }));
  return { ...directory, services, retired };
}

describe('the preview mark', () => {
  test('can go when each core line is checked and the site has an address', () => {
    expect(previewReasons(confirmed(), copy)).toEqual([]);
  });

  test.each([
    'https://mychoice.example',
    'https://www.example.com',
    'http://localhost:4321',
    'https://site.test',
    'http://127.0.0.1:4321',
    'http://[::1]:4321',
    '',
  ])('stays while the address is "%s"', (address) => {
    expect(previewReasons(confirmed(), { ...copy, siteUrl: address })).toEqual([
      { reason: 'no-address', siteUrl: address },
    ]);
  });

  test.each(['https://test.com', 'https://www.invalid.org'])(
    'does not mistake %s for an address of nobody',
    (address) => {
      expect(previewReasons(confirmed(), { ...copy, siteUrl: address })).toEqual([]);
    },
  );

  test('stays while nobody can write when something is wrong', () => {
    expect(previewReasons(confirmed(), { ...copy, reportTo: 'unknown' })).toEqual([
      { reason: 'report-to' },
    ]);
  });

  test('stays while nobody has checked a core number', () => {
    const directory = confirmed({ channel: { checked: undefined, checked_how: undefined } });
    expect(previewReasons(directory, copy)).toEqual([
      { reason: 'core-unchecked', id: 'childline', channel: 0, type: 'phone', value: '08001111' },
    ]);
  });

  test('stays while nobody has checked the hours of a core line', () => {
    const hours = load().services[0]?.channels[0]?.hours;
    if (hours === undefined) throw new Error('No hours.');
    expect(previewReasons(confirmed({ channel: { hours } }), copy)).toEqual([
      { reason: 'core-unchecked', id: 'childline', channel: 0, type: 'phone', value: '08001111' },
    ]);
  });

  test('stays while a core line lacks its number', () => {
    const directory = confirmed({ channel: { dial: '0800123456' } as Partial<Channel> });
    expect(previewReasons(directory, copy)).toEqual([
      { reason: 'core-missing', id: 'childline', dial: '08001111' },
    ]);
  });

  test('stays while nobody has looked at a core line for more than 183 days', () => {
    const reasons = previewReasons(confirmed(), { ...copy, today: '2027-05-23' });
    expect(reasons).toHaveLength(6);
    expect(reasons[0]).toEqual({
      reason: 'ageing',
      id: 'childline',
      lastSeen: '2026-11-20',
      days: 184,
      allowedDays: 183,
    });
  });
});

describe('the release check', () => {
  test('says when nothing is left', () => {
    expect(releaseReport(confirmed(), copy)).toEqual({
      isReady: true,
      lines: ['Nothing is left to confirm: the preview mark can go.'],
    });
  });

  test('says that there is nowhere to write, where nothing else is left', () => {
    expect(releaseReport(confirmed(), { ...copy, reportTo: 'unknown' })).toEqual({
      isReady: false,
      lines: [
        'Before the preview mark can go:',
        '  report_to in content/site.yaml is unknown: write where visitors can tell you that something is wrong',
      ],
    });
  });

  test('lists each core line, what is unchecked and each old name that is not certain', () => {
    const directory = confirmed({
      channel: { checked: undefined, checked_how: undefined },
      retired: { confidence: 'recalled' },
    });
    expect(releaseReport(directory, { ...copy, siteUrl: 'https://mychoice.example' })).toEqual({
      isReady: false,
      lines: [
        'Before the preview mark can go:',
        '  SITE_URL is "https://mychoice.example": set it to the public address of the site',
        '  childline: phone 08001111: ring it or open its live page and compare number and hours, then write checked and checked_how',
        '',
        'Nobody has checked on the live page or by ringing:',
        '  1 of 6 ways in: write checked on the channel',
        '',
        'Old names and numbers whose new place is not certain:',
        '  old-line: "Old Line" is recalled; find a source or remove it',
      ],
    });
  });

  test.each([
    ['phone', '999', 'read it on a live page of the police or the government (do not ring it)'],
    ['phone', '101', 'read it on a live page of the police or the government (do not ring it)'],
    [
      'relay',
      '18001 101',
      'read it on a live page of the police or the government (do not ring it)',
    ],
    ['text', '85258', 'read number and hours on its live page (send nothing to it)'],
    ['email', 'somebody@example.org', 'read address and hours on its live page'],
    ['phone', '116 123', 'ring it or open its live page and compare number and hours'],
  ] as const)('says how to check a %s %s', (type, value, how) => {
    const unchecked = { type, value, checked: undefined, checked_how: undefined };
    const dialled = { ...unchecked, dial: value.replaceAll(' ', '') };
    const channel = (type === 'email' ? unchecked : dialled) as Partial<Channel>;
    const { lines } = releaseReport(confirmed({ channel }), copy);
    expect(lines).toContain(
      `  childline: ${type} ${value}: ${how}, then write checked and checked_how`,
    );
  });
});
