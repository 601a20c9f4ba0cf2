import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { found } from '../../site/giving-away.ts';
import { files, lineOf, named } from '../../site/read-site.ts';
import { browserNames, isMissing, withDevice, type Device } from '../harness/device.ts';
import { storedByScript } from '../harness/stored-by-script.ts';
import { controlWords, visitControlSite } from './control-site.ts';
import { takeTour, typedWords } from './take-tour.ts';
import { planTour } from './tour.ts';
import { visibleHistory } from './visible-history.ts';
import { longWords, wordsOnDisk } from './words-on-disk.ts';

const tour = planTour();
const typed = longWords(typedWords.join(' '));
const read = longWords(tour.map(({ root }) => lineOf(root)).join(' '));
const titles = tour.flatMap(({ root }) => named(root, 'title').map(lineOf));
/**
 * What may stay: titles, which are plain (Firefox keeps the last one in its session), and the names of
 * script files. Chromium lists these in its code cache with the host, whatever the headers say.
 */
const plain = longWords([...titles, ...files.filter((path) => path.endsWith('.js'))].join(' '));
const controls = new Set(Object.values(controlWords));
const ourHost = (): string => new URL(inject('site')).host;

/** A whole visit to the site, then one to a careless site, and all that is left of them. */
function afterVisit(device: Device) {
  const { browser, page: tab, profile, outside } = device;
  const traces = async (): Promise<string[]> => [
    ...(await browser.cookies()).map(({ name }) => `cookie ${name}`),
    ...(await tab.evaluate(storedByScript)),
    // What a browser may write into its session, where it is not asked to leave it out.
    ...(await tab.$$eval('main :is(input, select, textarea)', (fields) =>
      fields
        // Firefox has the property for fields of text only.
        .filter((field) => field.getAttribute('autocomplete') !== 'off')
        .map((field) => `field ${field.outerHTML}`),
    )),
  ];
  return takeTour(device, traces).then(async (stored) => {
    const toldOutside = outside.asked.filter(({ referer }) => referer?.includes(ourHost()));
    const controlHost = await visitControlSite(device);
    const history = await visibleHistory(device, [ourHost(), controlHost]);
    return {
      stored,
      toldOutside,
      history: history.filter(({ host }) => host === ourHost()),
      controlHistory: history.filter(({ host }) => host === controlHost),
      words: wordsOnDisk(profile, new Set([...typed, ...read, ...controls])),
      // Where Chromium writes down the state of a form.
      ticks:
        device.name === 'Chromium'
          ? [...wordsOnDisk(join(profile, 'Default', 'Sessions'), new Set(['checkbox']))]
          : [],
    };
  });
}

/** Words that a browser writes by itself, when somebody only visits the careless site. */
function ownWords(device: Device) {
  return visitControlSite(device)
    .then(device.switchOff)
    .then(() => wordsOnDisk(device.profile, new Set([...typed, ...read])));
}

const isPartOf = (words: ReadonlySet<string>, part: string): boolean =>
  [...words].some((word) => word.includes(part));

describe.each(browserNames)('in %s', (name) => {
  test.skipIf(isMissing(name))(
    'after a visit of twelve pages with searching and leaving, nothing read, typed or ticked is left on the device',
    { timeout: 180_000 },
    async () => {
      const [left, own] = await Promise.all([
        withDevice(name, {}, afterVisit),
        withDevice(name, {}, ownWords),
      ]);
      expect(left.stored).toEqual(tour.map(() => []));
      expect(left.toldOutside).toEqual([]);

      const ours = [...left.words].filter(([word]) => !controls.has(word));
      const told = ours.filter(([word]) => !own.has(word) && !isPartOf(plain, word));
      expect(told).toEqual([]);
      expect(left.ticks).toEqual([]);
      // Enough words were looked for that no browser writes by itself, and the way of looking finds.
      expect([...typed].filter((word) => own.has(word) || isPartOf(plain, word))).toEqual([]);
      expect([...read].filter((word) => !own.has(word)).length).toBeGreaterThan(200);
      expect([...controls].filter((word) => !left.words.has(word))).toEqual([]);

      if (name === 'Chromium') expect(left.history).toEqual([]);
      else expect(left.history.length).toBeLessThanOrEqual(1);
      for (const { title } of left.history) expect(found(title)).toEqual([]);
      expect(left.controlHistory.map(({ title }) => title)).toEqual([
        `The ${controlWords.inTitle}`,
      ]);
    },
  );
});
