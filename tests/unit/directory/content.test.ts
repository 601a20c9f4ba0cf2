import { describe, expect, test } from 'vitest';
import { readContentFiles } from '#directory/content-files.ts';
import { readLineFiles } from '#directory/line-files.ts';
import { loadDirectory, loadDirectoryFrom } from '#directory/load-directory.ts';
import { mainChannel } from '#directory/main-channel.ts';
import { nextBest } from '#directory/next-best.ts';
import { nationsOf } from '#directory/nations-of.ts';
import { encodeHours } from '#directory/opening/hours-code.ts';
import { openState } from '#directory/opening/open-state.ts';
import { nationIds } from '#directory/schema/basics.ts';

/** Far enough ahead that no day in content/ lies in the future; age alone breaks nothing. */
const today = '2099-12-31';
const directory = loadDirectory('content', { today });

describe('the published directory', () => {
  test('has no faults, and every exception from the rules is still needed', () => {
    expect(directory.services.length).toBeGreaterThan(100);
  });

  test('is the same in whatever order its files are read', () => {
    const { root, files } = readContentFiles('content');
    const reversed = new Map([...files, ...readLineFiles('content')].reverse());
    expect(loadDirectoryFrom(reversed, root, { today })).toEqual(directory);
  });

  test('every full listing has a way in to show in a list', () => {
    for (const service of directory.services) {
      if (service.listing === 'full') expect(mainChannel(service), service.id).toBeDefined();
    }
  });

  test('every service page names somebody to try besides 999, for a child and for a parent', () => {
    for (const service of directory.services) {
      for (const audience of ['child', 'parent'] as const) {
        const ids = nextBest(directory, service, { audience });
        expect(
          ids.filter((id) => id !== 'emergency-999'),
          service.id,
        ).not.toEqual([]);
        expect(ids.length, service.id).toBeLessThanOrEqual(6);
      }
    }
  });

  test('in every nation of a service somebody to try covers that nation', () => {
    const services = new Map(directory.services.map((service) => [service.id, service]));
    for (const service of directory.services) {
      for (const nation of nationIds.filter((each) => service.nations.includes(each))) {
        for (const id of nextBest(directory, service, { audience: 'child', nation })) {
          expect(services.get(id)?.nations, `${service.id} → ${id}`).toContain(nation);
        }
      }
    }
  });

  test('the lines that never close are open at three in the morning of Christmas Day', () => {
    for (const id of ['emergency-999', 'childline', 'samaritans', 'shout']) {
      const service = directory.services.find((each) => each.id === id);
      const channel = service && mainChannel(service);
      if (!service || !channel) throw new Error(`${id} has no channel.`);
      const code = encodeHours(channel.hours, nationsOf(channel, service));
      expect(openState(code, new Date('2026-12-25T03:00:00Z')), id).toEqual({
        state: 'open',
        until: null,
      });
    }
  });
});
