import { describe, expect, test } from 'vitest';
import { freshFirst, listedDirectory, standing } from '#directory/ageing.ts';
import { coreLines } from '#directory/core-lines.ts';
import type { Directory } from '#directory/directory.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { nextBest } from '#directory/next-best.ts';
import { mayBeRung } from '#directory/may-be-rung.ts';
import { releaseReport } from '#directory/release-report.ts';
import type { Service } from '#directory/schema/service.ts';
import { finderFile } from '#site/finder-file.ts';
import { copiedSources } from '#upkeep/report/copies.ts';
import { dataReport } from '#upkeep/report/data-report.ts';
import { gapsOf } from '#upkeep/report/gaps.ts';
import { numbersOf } from '#upkeep/report/numbers.ts';
import { restsOnOne, sourcesOfChannel } from '#upkeep/report/one-source.ts';
import { inOrderOfHarm } from '#upkeep/report/order-of-harm.ts';
import { reportLines } from '#upkeep/report/report-lines.ts';
import { words } from '#language/words.ts';
import { checklistIssue } from '#upkeep/ring/checklist-issue.ts';
import { aMonth, ringList } from '#upkeep/ring/ring-list.ts';

const directory = loadDirectory('content', { today: '2099-12-31' });
const read = '2026-11-21';

function serviceOf(id: string, from: Directory = directory): Service {
  const found = from.services.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no service ${id}.`);
  return found;
}

/** The directory with one service changed as text. */
function changed(id: string, change: (text: string) => string): Directory {
  const services = directory.services.map((one) =>
    one.id === id ? (JSON.parse(change(JSON.stringify(one))) as Service) : one,
  );
  return { ...directory, services };
}

/** As though somebody had rung every way in of a service on a day. */
function rung(id: string, day: string): Directory {
  return changed(id, (text) =>
    text.replaceAll(`"read":"${read}"`, `"read":"${read}","checked":"${day}","checked_how":"rung"`),
  );
}

describe('age lowers the standing of a service', () => {
  test('after a year every list says so and it stands last; after two no list leads to it', () => {
    const meic = serviceOf('meic');
    expect(standing(meic, '2027-11-21')).toBe('fresh');
    expect(standing(meic, '2027-11-22')).toBe('ageing');
    expect(standing(meic, '2028-11-20')).toBe('ageing');
    expect(standing(meic, '2028-11-21')).toBe('unlisted');
    const looked = rung('papyrus-hopeline247', '2027-11-01');
    const two = ['meic', 'papyrus-hopeline247'].map((id) => serviceOf(id, looked));
    expect(freshFirst(two, '2027-12-01').map(({ id }) => id)).toEqual([
      'papyrus-hopeline247',
      'meic',
    ]);
  });

  test('a service is as old as the way in at which nobody has looked', () => {
    const [first, ...others] = serviceOf('meic').channels;
    const [looked] = serviceOf('meic', rung('meic', '2027-11-01')).channels;
    if (first === undefined || looked === undefined) throw new Error('Meic has no way in.');
    const oneRung = { ...serviceOf('meic'), channels: [looked, ...others] };
    expect(others.length).toBeGreaterThan(0);
    expect(standing(oneRung, '2027-12-01')).toBe('ageing');
    expect(standing(serviceOf('meic', rung('meic', '2027-11-01')), '2027-12-01')).toBe('fresh');
  });

  test('the core lines stay in every list, and the search and "who next" do without what went', () => {
    const day = '2031-01-01';
    const looked = rung('papyrus-hopeline247', '2030-12-01');
    const listed = listedDirectory(looked, day);
    const ids = listed.services.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(
      [...coreLines.map(({ id }) => id), 'papyrus-hopeline247'].toSorted(),
    );
    expect(listedDirectory(looked, '2026-11-26')).toBe(looked);
    expect(listedDirectory(looked, day)).toBe(listed);
    const { search, hours } = finderFile(looked, 'content', day);
    expect(search).toBeDefined();
    expect(hours.services.split(' ')).toHaveLength(ids.length);
    const next = nextBest(listed, serviceOf('shout'), { audience: 'child' });
    expect(next.length).toBeGreaterThan(1);
    expect(next.filter((id) => !ids.includes(id))).toEqual([]);
  }, 30_000);

  test('a core line past its date fails the release check', () => {
    const siteUrl = 'https://www.mychoice.org.uk';
    const reportTo = 'somebody@mychoice.org.uk';
    const allRung = {
      ...directory,
      services: directory.services.map(({ id }) => serviceOf(id, rung(id, '2027-01-01'))),
    };
    const lines = (today: string) =>
      releaseReport(allRung, { today, siteUrl, reportTo }).lines.filter((line) =>
        line.includes('last looked at'),
      );
    expect(lines('2027-07-03')).toEqual([]);
    const late = releaseReport(allRung, { today: '2027-07-04', siteUrl, reportTo });
    expect(late.isReady).toBe(false);
    expect(lines('2027-07-04')).toContain(
      '  childline: last looked at on 2027-01-01, 184 days ago; at most 183',
    );
    expect(lines('2027-07-04')).toHaveLength(coreLines.length);
  });
});

describe('the report', () => {
  test('tells first what would hurt most: core lines, then who is named for danger, websites last', () => {
    const ids = inOrderOfHarm(directory).map(({ id }) => id);
    expect(ids.slice(0, coreLines.length)).toEqual(coreLines.map(({ id }) => id));
    expect(ids.indexOf('papyrus-hopeline247')).toBeLessThan(ids.indexOf('carers-uk'));
    expect(serviceOf(ids.at(-1) ?? '').listing).toBe('link-only');
    expect(new Set(ids).size).toBe(directory.services.length);
  });

  test('says sixty days ahead what will be due, and by which day', () => {
    expect(dataReport(directory, '2027-03-23').due).toEqual([]);
    const { due, nextDue } = dataReport(directory, '2027-03-25');
    expect(due.map(({ id }) => id)).toEqual(coreLines.map(({ id }) => id));
    expect(due[0]?.by).toBe('2027-05-23');
    expect(nextDue).toBe('2027-05-23');
  });

  test('counts a number as rung only when somebody wrote down that they rang it', () => {
    const { notRung } = dataReport(directory, read);
    const after = dataReport(rung('childline', '2026-11-25'), read).notRung;
    const has = (list: typeof notRung) => list.some(({ service }) => service.id === 'childline');
    expect([has(notRung), has(after)]).toEqual([true, false]);
    const opened = changed('childline', (text) =>
      text.replaceAll(
        `"read":"${read}"`,
        `"read":"${read}","checked":"2026-11-25","checked_how":"live-page"`,
      ),
    );
    expect(has(dataReport(opened, read).notRung)).toBe(true);
  });

  test('knows one source from two, whatever pages of one host are named', () => {
    const meic = serviceOf('meic');
    const [phone] = meic.channels;
    if (phone === undefined) throw new Error('Meic has no phone.');
    const one = {
      supports: ['phone'],
      says: 'Their number.',
      evidence: 'page' as const,
      source: 'https://www.meiccymru.org/a',
      read,
    };
    const own = { ...phone, evidence: 'page' as const, source: 'https://meiccymru.org/contact/' };
    const of = (...sources: Service['sources']) => ({ ...meic, channels: [own], sources });
    expect(restsOnOne(of(one), own)).toBe(true);
    expect(
      restsOnOne(of(one, { ...one, supports: ['about'], source: 'https://other.org' }), own),
    ).toBe(true);
    const two = of(one, { ...one, source: 'https://other.org' });
    expect(sourcesOfChannel(two, own)).toEqual(['meiccymru.org', 'other.org']);
    expect(restsOnOne(two, own)).toBe(false);
  });

  test('tells copies whose age the address names from those of unknown age', () => {
    const copies = copiedSources(directory.services);
    const yearOf = (part: string) => copies.find(({ address }) => address.includes(part))?.year;
    expect(yearOf('2017/05/17/deaf-news-childline')).toBe('2017');
    expect(yearOf('childline.org.uk/about/confidentiality-promise')).toBeUndefined();
    expect(copiedSources([serviceOf('childline', rung('childline', '2026-11-25'))])).toEqual([]);
  });

  test('finds where a topic has no service of its own for a child under 16', () => {
    expect(gapsOf(directory).some(({ topic }) => topic.id === 'running-away')).toBe(false);
    const without = {
      ...directory,
      services: directory.services.filter(
        ({ topics }) => !topics.includes('eating') || topics.length > 7,
      ),
    };
    expect(gapsOf(without).filter(({ topic }) => topic.id === 'eating')).toMatchObject([
      { audience: 'child', nations: ['england', 'wales', 'scotland', 'northern-ireland'] },
      { audience: 'parent', nations: ['england', 'wales', 'scotland', 'northern-ireland'] },
    ]);
  });

  test('writes out a part of each list and counts the rest', () => {
    const lines = reportLines(dataReport(directory, read), read, 1);
    expect(lines).toContain('  missing-people-safecall: phone 116 000');
    expect(lines.some((line) => /^ {2}and \d+ more: -- --all$/.test(line))).toBe(true);
  });
});

describe('the list of numbers to ring', () => {
  const isCore = (id: string) => coreLines.some((one) => one.id === id);

  test('holds no emergency number to ring, and no text to send', () => {
    const { toRing, toRead } = ringList(directory);
    expect(toRing.filter(({ dial, type }) => type !== 'phone' || dial.length < 5)).toEqual([]);
    expect(toRead.map(({ dial }) => dial)).toEqual(expect.arrayContaining(['999', '101', '85258']));
    expect(
      numbersOf(directory.services)
        .filter(({ channel }) => mayBeRung(channel))
        .map(({ channel }) => channel.dial),
    ).not.toContain('999');
  });

  test('holds every core line each month, one entry a number, and others up to a month’s work', () => {
    const { toRing } = ringList(directory);
    expect(toRing.map(({ dial }) => dial)).toEqual(
      expect.arrayContaining(['116000', '08001111', '116123']),
    );
    expect(new Set(toRing.map(({ dial }) => dial)).size).toBe(toRing.length);
    expect(toRing.filter((line) => !line.isCore)).toHaveLength(aMonth);
    const shared = toRing.find(({ dial }) => dial === '116000');
    expect(shared?.numbers.map(({ service }) => service.id)).toEqual([
      'missing-people-safecall',
      'missing-people-family-support',
    ]);
  });

  test('gives others the month after to whom what was checked is written down', () => {
    const before = ringList(directory).toRing.filter((line) => !line.isCore);
    const id = before[0]?.numbers[0]?.service.id ?? '';
    expect(isCore(id)).toBe(false);
    const after = ringList(rung(id, '2026-11-25')).toRing;
    expect(after.some(({ numbers }) => numbers.some(({ service }) => service.id === id))).toBe(
      false,
    );
    const core = ringList(rung('childline', '2026-11-25')).toRing.find(
      ({ dial }) => dial === '08001111',
    );
    expect(core?.lastChecked).toBe('2026-11-25');
  });

  test('takes a number for checked only when it was with every service that it reaches', () => {
    const lastChecked = (from: Directory) =>
      ringList(from).toRing.find(({ dial }) => dial === '116000')?.lastChecked;
    const half = rung('missing-people-safecall', '2026-11-25');
    expect(lastChecked(half)).toBeUndefined();
    const other = rung('missing-people-family-support', '2026-11-23').services;
    const both = half.services.map((one, at) => (one.id.endsWith('support') ? other[at] : one));
    expect(lastChecked({ ...half, services: both.filter((one) => one !== undefined) })).toBe(
      '2026-11-23',
    );
  });

  test('is ready to paste as an issue, with what to compare and a box for each', () => {
    const issue = checklistIssue(ringList(directory), '2026-11-26', words('en'));
    expect(issue).toMatch(/^# Numbers to check: November 2026\n/);
    expect(issue).toContain(
      '- [ ] **0800 1111** (phone): Childline (`childline`)\n  - Live page: https://www.childline.org.uk\n  - [ ] Open: 24 hours, every day\n  - [ ] Price: Free\n  - [ ] Bill: Does not show on the phone bill\n  - Nobody has checked it for us yet.',
    );
  });
});
