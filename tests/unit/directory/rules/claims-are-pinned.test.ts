import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '#build/list-files.ts';
import { faultsWithPins } from '../small-content.ts';

const service = 'services/a-line.yaml';
const number =
  'phone | 0800 123 456 | Call free | free | bill not-shown | open Monday to Friday, 9am to 5pm | mo tu we th fr 09:00-17:00 | bank holidays unknown';

const isSlip =
  'If it is a slip, put it right here. If the source says so, a second person reads the source and writes by hand,';

test('a directory that says what is pinned is sound', () => {
  expect(faultsWithPins()).toEqual([]);
});

test('a corrected number tells which line to write, by hand, and in place of which', () => {
  const corrected = number.replace('123 456', '123 457');
  expect(
    faultsWithPins(
      [service, '0800 123 456', '0800 123 457'],
      [service, "'0800123456'", "'0800123457'"],
    ),
  ).toEqual([
    `content/services/a-line.yaml:18 channels.1: says "0800 123 457" where "0800 123 456" is pinned. ${isSlip} in place of line 3 of content/pinned/services/a-line.txt ▸ ${corrected}`,
  ]);
});

test('a promise that nobody pinned is a fault, wherever it stands', () => {
  const name = `{words: 'No, never.', evidence: page, source: https://www.a-line.org.uk, read: 2026-11-20}`;
  expect(
    faultsWithPins(
      [service, 'give_a_name: unknown', `give_a_name: ${name}`],
      [service, 'They answer every day.', 'They answer in 2 minutes.'],
    ),
  ).toEqual([
    `content/services/a-line.yaml:8 about.1: is not pinned. ${isSlip} as a new line of content/pinned/services/a-line.txt ▸ says | They answer in 2 minutes.`,
    `content/services/a-line.yaml:37 before_you_contact.give_a_name: is not pinned. ${isSlip} as a new line of content/pinned/services/a-line.txt ▸ give_a_name | No, never.`,
  ]);
});

test('a new service is refused until each of its lines is pinned', () => {
  expect(faultsWithPins(['pinned/services/a-line.txt', undefined])).toHaveLength(3);
});

test('a way in that was taken out is a fault in the pin file, with its line', () => {
  const email = 'email | help@a-line.org.uk | Write | free | bill unknown | hours unknown';
  expect(
    faultsWithPins(['pinned/services/a-line.txt', 'name | A Line\n', `name | A Line\n${email}\n`]),
  ).toEqual([
    `content/pinned/services/a-line.txt:2 line: content/services/a-line.yaml does not say this (or it stands here twice): put it back there, or a second person takes this line out by hand ▸ ${email}`,
  ]);
});

test('pins of a service that is not there are a fault', () => {
  expect(faultsWithPins(['pinned/services/gone.txt', 'name | Gone\n'])).toEqual([
    'content/pinned/services/gone.txt:1 file: pins a service that is not there; take this file out, or write content/services/gone.yaml',
  ]);
});

test('a pin file is named as its service', () => {
  expect(faultsWithPins(['pinned/a-line.txt', 'name | A Line\n'])).toEqual([
    'content/pinned/a-line.txt:1 file: is not a file of pins; pins of a service stand in content/pinned/services/NAME.txt',
  ]);
});

test('nothing in the program writes pins, but the benchmark into a folder of its own', () => {
  const writers = listFiles('src').filter((path) => {
    const source = readFileSync(`src/${path}`, 'utf8');
    return /pinned/i.test(source) && /writeFile|appendFile|copyFile|cpSync|rename/.test(source);
  });
  expect(writers).toEqual(['bench/made-up-content.ts']);
});
