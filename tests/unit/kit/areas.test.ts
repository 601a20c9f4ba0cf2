import { describe, expect, test } from 'vitest';
import { loadLookUpWords } from '#areas/look-up/load-look-up-words.ts';
import { districtsOn, districtsPack, publishedAreas } from '#areas/published-areas.ts';
import { writePlacesPack } from '#areas/write-places.ts';
import { AreaFinder } from '#elements/area-finder.ts';
import { areaLinesOf, cardServices } from '#elements/session-card.ts';
import { takenArea } from '#elements/taken-area.ts';
import { areaLines, areaLineWords } from '#kit/lines/area-lines.ts';
import { ticksFor } from '#kit/lines/area-ticks.ts';
import { packAreas } from '#kit/pack/pack-areas.ts';
import { oldestRead } from '#kit/pack/oldest-read.ts';
import { areasSection } from '#kit/pack/areas-section.ts';
import { words } from '#language/words.ts';

const day = '2026-11-26';
const english = words('en');
const areas = publishedAreas(day);
const lists = { districts: districtsPack(day), places: writePlacesPack(areas) };
const finder = (on = day, language: 'en' | 'cy' = 'en'): AreaFinder =>
  new AreaFinder({ ...lists, day: on }, loadLookUpWords(areas.authorities), language);
const police = { name: 'Police', number: '101', how: 'Call', read: day };
const take = (id: string, language: 'en' | 'cy' = 'en') => {
  const found = finder(day, language).take(id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return takenArea(found, { lines: areaLineWords(words(language)), police });
};

describe('a council that somebody looks for', () => {
  test.each([
    ['Headingley', ['leeds']],
    ['LS6', ['leeds']],
    ['leeds city council', ['leeds']],
    ['asdfghjkl', []],
  ])('%s', (typed, ids) => {
    expect(
      finder()
        .find(typed)
        .map(({ id }) => id),
    ).toEqual(ids);
  });

  test('is named in Welsh where it has a Welsh name, and is offered with others that fit', () => {
    expect(
      finder(day, 'cy')
        .find('Bangor')
        .map(({ name }) => name),
    ).toEqual(['South Eastern Health and Social Care Trust', 'Cyngor Gwynedd']);
  });

  test('is none where a whole nation is meant', () => {
    expect(['wales', 'cardiff', 'asdfghjkl'].map((typed) => finder().isNation(typed))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('is the one in office on the day', () => {
    expect(
      finder('2027-04-01')
        .find('Guildford')
        .map(({ id }) => id),
    ).toEqual(['west-surrey']);
    expect(finder('2027-04-01').take('surrey')).toBeUndefined();
    expect(finder().take('nowhere')).toBeUndefined();
  });
});

describe('the numbers of an area', () => {
  test('are those that the council’s page shows, with hours, cost, keys and the day of reading', () => {
    const dudley = districtsOn(day).authorities.get('dudley');
    if (dudley === undefined) throw new Error('There is no Dudley.');
    expect(areaLines('Dudley', dudley, areaLineWords(english))[0]).toEqual({
      name: 'Children’s services, Dudley',
      number: '0300 555 0050',
      code: 'tel:03005550050',
      how: 'Call, then press 3',
      cost: 'Costs the same as an ordinary call or text',
      hours: 'In office hours',
      read: dudley.seen,
    });
  });

  test('say what is not known of them', () => {
    expect(take('leeds').lacks).toEqual(['night']);
    expect(take('cardiff')).toMatchObject({ council: [], lacks: ['number', 'night'] });
    expect(take('belfast-hsct').lacks).toEqual([]);
  });

  test('come first in what is ticked, with the police and danger, and the nation’s own above', () => {
    const own = [
      { id: 'a:0', hours: 'Day' },
      { id: 'a:1', hours: 'Day' },
      { id: 'a:2', hours: 'Night' },
    ];
    const nation = ['safecall', 'childline', 'shout', 'emergency-999'];
    expect(ticksFor({ own, local: ['near', 'nearer'] }, nation, 6)).toEqual([
      ...['safecall', 'a:0', 'a:2', 'near', 'police-101', 'emergency-999'],
    ]);
    expect(ticksFor({ own: [], local: [] }, nation, 6)).toEqual([
      ...['safecall', 'childline', 'shout', 'police-101', 'emergency-999'],
    ]);
  });

  test('take at most three of the six lines of a session’s last card', () => {
    const added = areaLinesOf(take('belfast-hsct'));
    expect(added.map(({ number }) => number)).toEqual(['028 9050 7000', '028 9504 9999', '101']);
    const services = ['one', 'two', 'three', 'four', 'five', 'six'];
    const choice = { age: '', stops: [], captions: '', film: '', area: 'belfast-hsct', services };
    expect(cardServices(choice, () => [], added.length)).toEqual(['one', 'two', 'three']);
  });
});

describe('the areas of an offline pack', () => {
  const all = packAreas('en', day);

  test('are all that the site has, each with its numbers and its police', () => {
    expect(all.map(({ id }) => id).sort()).toEqual([...districtsOn(day).authorities.keys()].sort());
    for (const { numbers, id } of districtsOn(day).authorities.values()) {
      const lines = all.find((area) => area.id === id)?.lines ?? [];
      const said = lines.map(([, number]) => number).filter((number) => number !== '');
      expect(said).toEqual([...numbers.map(({ value }) => value), '101']);
    }
  });

  test('say where no number is sure, and when a council ends and another begins', () => {
    const html = areasSection(all, 'en', english);
    const itemOf = (id: string) => new RegExp(`<li data-area="${id}".*`).exec(html)?.[0] ?? '';
    expect(itemOf('cardiff')).toContain('We have no number for them that we can be sure of.');
    expect(itemOf('surrey')).toContain('data-until="2027-03-31"');
    expect(itemOf('west-surrey')).toContain('data-from="2027-04-01"');
    expect(itemOf('west-surrey')).toContain('From 1 April 2027: West Surrey Council');
  });
});

describe('a pack says that none of its numbers was read before', () => {
  const services = [{ channels: [{ read: '2026-05-02', checked: '2026-11-03' }] }];
  const dayOf = (...councils: { seen: string; numbers: readonly unknown[] }[]) =>
    oldestRead(services as never, councils as never);
  const numbers = ['0113 496 0000'];

  test('the day of a council’s numbers, where it is the first', () => {
    expect(dayOf({ seen: '2026-11-02', numbers })).toBe('2026-11-02');
  });

  test('the day on which a service was checked last, where that is the first', () => {
    expect(dayOf({ seen: '2026-11-04', numbers }, { seen: '', numbers: [] })).toBe('2026-11-03');
  });
});
