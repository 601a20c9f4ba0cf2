import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { chain } from '#directory/schema/chain.ts';
import { organisation } from '#directory/schema/organisation.ts';
import { retired } from '#directory/schema/retired.ts';
import { service } from '#directory/schema/service.ts';
import { parseYaml } from '#directory/parse-yaml.ts';
import { fixRecord } from '#upkeep/fix/fix-record.ts';
import { fixText } from '#upkeep/fix/fix-text.ts';
import { textToFix } from '#upkeep/fix/text-to-fix.ts';
import { houseLayout } from '#upkeep/house-yaml.ts';
import { spacedNumber } from '#upkeep/fix/number-spacing.ts';

const folders = { services: service, organisations: organisation, retired, chains: chain };
/** A real record, its long lines broken where the command breaks them. */
const meic = parseDocument(readFileSync('content/services/meic.yaml', 'utf8'), {
  schema: 'failsafe',
}).toString(houseLayout);

function valueOf(text: string): unknown {
  const parsed = parseYaml(text);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

test('nothing is left to mend in content/', () => {
  const faults = Object.entries(folders).flatMap(([folder, schema]) =>
    readdirSync(`content/${folder}`).flatMap((name) => {
      const { mended } = fixRecord(readFileSync(`content/${folder}/${name}`, 'utf8'), schema);
      return mended.map((what) => `${folder}/${name}: ${what}; npm run data:fix`);
    }),
  );
  expect(faults).toEqual([]);
});

describe('what is mechanical is mended', () => {
  test('fields in any order come into the order of the others, each with its remark, and say the same', () => {
    const lines = meic.split('\n');
    const end = lines.findIndex((line) => line.startsWith('to_child'));
    const shuffled = [
      '# About the whole file.',
      '',
      '# Why it is so short.',
      ...lines.slice(3, end).map((line) => `${line} # kept short`),
      '# Its own spelling.',
      ...lines.slice(0, 3),
      ...lines.slice(end),
    ].join('\n');
    const { text, mended } = fixRecord(shuffled, service);
    expect(mended).toEqual(['the order of fields']);
    expect(Object.keys(valueOf(text) as object)).toEqual(Object.keys(valueOf(meic) as object));
    expect(valueOf(text)).toEqual(valueOf(meic));
    expect(text).toMatch(/^# About the whole file\.\n/);
    expect(text).toContain('# Its own spelling.\nname: Meic');
    expect(text).toContain('# Why it is so short.\nsummary: ');
    expect(text).toContain(' # kept short\n');
    expect(fixRecord(text, service).mended).toEqual([]);
  });

  test('inside a way in too', () => {
    const shuffled = meic.replace(/( {4}value: .*\n)( {4}dial: .*\n)/, '$2$1');
    expect(shuffled).not.toBe(meic);
    expect(fixRecord(shuffled, service)).toEqual({ text: meic, mended: ['the order of fields'] });
  });

  test('digits to dial that are missing or spaced are written from the number that is shown', () => {
    const dial = /( {4}dial: )'(\d+)'\n/;
    const without = meic.replace(dial, '');
    expect(fixRecord(without, service)).toEqual({
      text: meic,
      mended: ['digits to dial that were missing'],
    });
    const spaced = meic.replace(dial, "$1'080 880 23456'\n");
    expect(fixRecord(spaced, service)).toEqual({
      text: meic,
      mended: ['spaces in digits to dial'],
    });
  });

  test('but two numbers that differ stay two, for a person to decide', () => {
    const other = meic.replace(/dial: '080/, "dial: '081");
    expect(other).not.toBe(meic);
    expect(fixRecord(other, service)).toEqual({ text: other, mended: [] });
  });

  test('days come in the order of the week', () => {
    const mixed = meic.replace('[mo, tu, we, th, fr, sa, su]', '[su, sa, mo, tu, we, th, fr]');
    expect(mixed).not.toBe(meic);
    expect(fixRecord(mixed, service)).toEqual({ text: meic, mended: ['the order of days'] });
  });

  test('line ends, hidden and special characters, tabs, ends of lines and of the file', () => {
    const spoilt = `\ufeff${meic.replaceAll('\n', '  \r\n').replace('name: Meic', 'name: Me\u200bic').replace('summary: ', 'summary:\u00a0').replace('  url:', '\turl:')}\r\n\r\n`;
    const { text, mended } = fixText(spoilt);
    expect(text).toBe(meic);
    expect(mended).toHaveLength(7);
  });

  test('a text that is not YAML keeps its words', () => {
    expect(fixRecord('name: [a  \nb', service)).toEqual({
      text: 'name: [a\nb\n',
      mended: ['spaces at the end of lines', 'the end of the file'],
    });
  });
});

test.each([
  ['0808-808-4994', '0808 808 4994'],
  ['08088084994', '0808 808 4994'],
  ['(0808) 808 4994', '0808 808 4994'],
  ['0808  808 4994', '0808 808 4994'],
  ['08001111', '0800 1111'],
  ['116123', '116 123'],
  ['02890507000', '028 9050 7000'],
  ['01611234567', '0161 123 4567'],
  ['01132220000', '0113 222 0000'],
  ['01204333333', '01204 333333'],
  ['07860077333', '07860 077333'],
  ['+44 (0)117 123 4567', '+44 117 123 4567'],
  ['080 880 23456', '080 880 23456'],
  ['85258', '85258'],
  ['18001 0808 808 8000', '18001 0808 808 8000'],
  ['0800 HELP', '0800 HELP'],
])('a number is shown in digits and spaces: %s', (written, shown) => {
  expect(spacedNumber(written)).toBe(shown);
});

test('a file that is not UTF-8 is not mended, so that nothing in it is lost', () => {
  const bytes = Buffer.from('name: Meic\nnote: it\u2019s free\n', 'utf8');
  expect(textToFix(bytes)).toEqual({ text: 'name: Meic\nnote: it\u2019s free\n' });
  // The apostrophe of Windows-1252.
  const windows = Buffer.from('name: Meic\r\nnote: it\x92s free\r\n', 'latin1');
  expect(textToFix(windows)).toEqual({
    line: 2,
    fault: 'is not UTF-8 text; save it as "UTF-8"',
  });
});
