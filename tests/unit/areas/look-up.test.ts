import { describe, expect, test } from 'vitest';
import { areaAnswer } from '#areas/area-answer.ts';
import type { Found } from '#areas/look-up/found.ts';
import { lookUp, openLookUp } from '#areas/look-up/look-up.ts';
import { dropSecondHalf as drop } from '#areas/look-up/drop-second-half.ts';
import { wholePostcode } from '#areas/look-up/whole-postcode.ts';
import { realLookUp } from './real-look-up.ts';

const both = realLookUp('2026-11-26');
const firstAlone = realLookUp('2026-11-26', { withPlaces: false });

const dropSecondHalf = (typed: string) => drop(typed, wholePostcode.source);
const idsOf = (found: Found): readonly string[] =>
  found.kind === 'area' ? found.authorities : [found.kind];

describe('a whole postcode', () => {
  test.each([
    ['LS6 1AB', 'LS6', 'LS6 1'],
    ['ls61ab', 'LS6', 'LS6 1'],
    ['ls6-1ab', 'LS6', 'LS6 1'],
    ['12 Oak Road, Leeds LS6 1AB, top flat', 'LS6', 'LS6 1'],
    ['SW1A1AA', 'SW1A', 'SW1A 1'],
    ['LS6 1 AB', 'LS6', 'LS6 1'],
    ['LS6 1A B', 'LS6', 'LS6 1'],
    ['L S 6 1 A B', 'LS6', 'LS6 1'],
    ['l s 1 6 1 a b', 'LS16', 'LS16 1'],
    ['LS6_1AB', 'LS6', 'LS6 1'],
    ["'LS6 1AB'", 'LS6', 'LS6 1'],
    ['M6 2ND', 'M6', 'M6 2'],
    ['LS6 1 BY', 'LS6', 'LS6 1'],
    // A letter that stands for a digit tells no side of a border.
    ['LS6 lAB', 'LS6', 'LS6'],
    ['LS6lAB', 'LS6', 'LS6'],
    ['sy10 oxq', 'SY10', 'SY10'],
    ['ＬＳ６ １ＡＢ', 'LS6', 'LS6 1'],
    // No area of ours, and yet nothing else.
    ['QX1 1AA', 'QX1', 'QX1 1'],
  ])('%s loses its second half, and what stands beside it', (typed, shown, known) => {
    expect(dropSecondHalf(typed)).toEqual({ shown, known });
  });

  test.each([
    'LS6',
    'LS6 1',
    'Leeds',
    '1AB',
    'im at no 7 2nd avenue leeds',
    'no7 2nd avenue',
    "my mum's 12 2nd of may",
    'on the M6. 2nd exit',
    'stuck on m6 3am',
    'im in a m6 lay by near stoke',
    'b4 its too late',
    'LS6 our house',
    'im at s10 1 by the shop',
    'w8 4 me',
  ])('is not seen in %s', (typed) => {
    expect(dropSecondHalf(typed)).toEqual({ shown: typed, known: typed });
  });

  test('is seen in every area of the data, however far apart it is written', () => {
    const codes = [...both.districts.districts.keys(), 'JE1', 'GY1', 'IM1'];
    const known = new Set(codes.map((code) => code.replace(/\d.*/, '')));
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
    const possible = letters.flatMap((one) => [one, ...letters.map((two) => one + two)]);
    const seen = possible.filter(
      (area) => dropSecondHalf(area.replace(/./g, '$& ') + '1 1 A B').shown === `${area}1`,
    );
    expect(seen).toEqual([...known].sort());
  });

  test('is told by the digit that is left on which side of a border it is', () => {
    expect(idsOf(lookUp(dropSecondHalf('SY10 0XQ').known, both))).toEqual(['powys']);
    expect(idsOf(lookUp('SY10', both))[0]).toBe('shropshire');
  });
});

describe('with the first list alone', () => {
  test.each([
    ['LS6', 'leeds'],
    ['Kirklees', 'kirklees'],
    ['Sir Benfro', 'pembrokeshire'],
    ['Dacorum', 'hertfordshire'],
    ['LS6 1AB', 'leeds'],
    ['Ｋｉｒｋｌｅｅｓ', 'kirklees'],
  ])('%s is answered', (typed, id) => {
    expect(idsOf(lookUp(dropSecondHalf(typed).known, firstAlone))).toEqual([id]);
  });

  test('a county of several councils is answered', () => {
    expect(idsOf(lookUp('Humberside', firstAlone))).toHaveLength(4);
  });
});

test.each(['constructor', 'im a constructor in leeds'])('%s is looked up as any word', (typed) => {
  expect(['nothing', 'area']).toContain(lookUp(typed, both).kind);
});

test('the name of a country stands once, however many lists come', () => {
  const { districts, places, words } = both;
  const again = openLookUp(districts, places, openLookUp(districts, undefined, words).words);
  expect(again.names.get('sbaen')).toHaveLength(1);
});

describe('when Surrey’s councils change', () => {
  const before = realLookUp('2027-03-31');
  const after = realLookUp('2027-04-01');

  test.each([
    ['Guildford', 'west-surrey'],
    ['GU1', 'west-surrey'],
    ['Epsom', 'east-surrey'],
    ['RH2', 'east-surrey'],
  ])('%s changes on the day, by itself', (typed, id) => {
    expect(idsOf(lookUp(typed, before))).toEqual(['surrey']);
    expect(idsOf(lookUp(typed, after))).toEqual([id]);
  });

  test('an old county that has a part of Surrey keeps it, and names nobody who has ended', () => {
    const councils = (opened: typeof before) => {
      const authorities = idsOf(lookUp('Middlesex', opened));
      return areaAnswer({ authorities }, opened.districts).authorities.map(({ id }) => id);
    };
    expect(councils(before)).toHaveLength(10);
    expect(councils(before).at(-1)).toBe('surrey');
    expect(councils(after)).toHaveLength(10);
    expect(councils(after).at(-1)).toBe('west-surrey');
    expect(idsOf(lookUp('Middlesex', after))).not.toContain('surrey');
  });

  test('a council that is still to come leads to the one that is there', () => {
    expect(idsOf(lookUp('West Surrey Council', before))).toEqual(['surrey']);
    expect(idsOf(lookUp('West Surrey Council', after))).toEqual(['west-surrey']);
  });
});

describe('half a postcode in a sentence', () => {
  test.each([
    ['w8 im in leeds', 'leeds'],
    ['its l8 im in bradford', 'bradford'],
    ['b4 that i was in luton', 'luton'],
    ['m8 im in glasgow', 'glasgow'],
    ['on m8 near glasgow', 'glasgow'],
    ['on the a38 near derby', 'derby'],
    ['m5 services taunton', 'somerset'],
    ['im in hull on the s10 bus', 'kingston-upon-hull'],
  ])('%s is answered with the place named', (typed, id) => {
    expect(idsOf(lookUp(typed, both))).toEqual([id]);
  });

  test.each([
    ['im on the m6 near stoke', 'Stoke'],
    ['on the m4 near swindon', 'Swindon'],
    ['i live in leeds, b4 i lived in york', 'Leeds', 'York'],
    ['petrol station e10 near hull', 'Hull'],
    ['LS6 bradford', 'Bradford', 'LS6'],
    ['BD3 but im in hull', 'Hull', 'BD3'],
    ['co2 alarm in luton', 'Luton', 'CO2'],
    ['LS6 or M14', 'LS6', 'M14'],
    ['on the m25', 'M25'],
    ['m1 junction 21', 'M1'],
    ['vitamin b12', 'B12'],
    ['m62', 'Manchester'],
  ])('%s is a question, the place named first', (typed, ...names) => {
    const found = lookUp(typed, both);
    const offered = found.kind === 'choice' ? found.options.map(({ name }) => name) : [];
    expect([...new Set(offered)].slice(0, names.length)).toEqual(names);
  });

  test.each([
    ['LS6 leeds', 'LS6'],
    ['headingley ls6', 'LS6'],
    ['12 church street LS6', 'LS6'],
    ['flat 2 LS6', 'LS6'],
    ['W8 London', 'W8'],
    ['M25 Manchester', 'M25'],
    ['in m6', 'M6'],
    ['my postcode is SY10 0', 'SY10'],
    ['LS6 and LS7', 'LS6'],
  ])('%s is certain, for nothing in it says otherwise', (typed, name) => {
    expect(lookUp(typed, both)).toMatchObject({ kind: 'area', name });
  });

  test('im 14 is an age, and no part of the Isle of Man', () => {
    expect(lookUp('im 14', both).kind).toBe('nothing');
    expect(lookUp('im 14 in leeds', both)).toMatchObject({ name: 'Leeds' });
    expect(lookUp('IM1', both).kind).toBe('elsewhere');
  });
});

describe('words that are names or near to one', () => {
  test.each(['near the church', 'by the bridge', 'im in the street', 'church'])(
    '%s is no certain place',
    (typed) => {
      expect(lookUp(typed, both).kind).toBe('choice');
    },
  );

  test.each(['im hungry', 'at the station', 'in prison', 'near the river', 'im alone'])(
    '%s is no slip',
    (typed) => {
      expect(lookUp(typed, both).kind).toBe('nothing');
    },
  );

  test.each([
    ['outside a church in leeds', 'leeds'],
    ['in Street, in Somerset', 'somerset'],
    ['leeds train station', 'leeds'],
    ['Doire', 'western-hsct'],
    ['Dùn Èideann', 'edinburgh'],
    ['Glaschu', 'glasgow'],
    ['Turkey', 'elsewhere'],
  ])('%s is %s', (typed, id) => {
    expect(idsOf(lookUp(typed, both))).toEqual([id]);
  });

  test('a name that stands there goes before one that a slip would make of it', () => {
    const found = lookUp('sk8 park hull', both);
    expect(found.kind === 'choice' && found.options.map(({ name }) => name)).toEqual([
      'Hull',
      'Park Hill',
    ]);
  });
});

describe('what is not certain', () => {
  test('a name beside words that we do not know is offered, not taken', () => {
    expect(lookUp('i love reading books', both).kind).toBe('choice');
    expect(idsOf(lookUp('i have run away to somewhere in reading', both))).toEqual(['reading']);
  });

  test('a place is said to be in a council where it is not: both are offered, the larger first', () => {
    const found = lookUp('Chapeltown Leeds', both);
    expect(found.kind === 'choice' && found.options.map(({ name }) => name)).toEqual([
      'Leeds',
      'Chapeltown',
    ]);
  });

  test('two slips in a short name, or at its start, are offered, not taken', () => {
    expect(lookUp('gttmanchester', both).kind).toBe('choice');
    expect(idsOf(lookUp('in Glasgo', both))).toEqual(['glasgow']);
  });

  test('letters that may still become a name are no place, and say what they may become', () => {
    const found = lookUp('headi', both);
    expect(found.kind === 'nothing' && found.perhaps.map(({ name }) => name)).toContain(
      'Headingley',
    );
  });
});
