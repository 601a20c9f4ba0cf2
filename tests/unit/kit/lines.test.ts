import { expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import type { Service } from '#directory/schema/service.ts';
import { detailOf } from '#kit/hand-outs/number-row.ts';
import { lineOf } from '#kit/lines/line-of.ts';
import { words } from '#language/words.ts';

const { services } = published();
const service = (id: string): Service => {
  const found = services.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};
const english = words('en');
const welsh = words('cy');

test('a line says the number, what it costs, when it answers and what is known of the bill', () => {
  const line = lineOf(service('childline'), 'en', english);
  expect(line?.number).toBe('0800 1111');
  expect(line && detailOf(line)).toBe('Call. Free. 24 hours, every day. Not on the phone bill.');
});

test('of the bill nothing is said where it is not known', () => {
  expect(lineOf(service('meic'), 'en', english)?.bill).toBeUndefined();
});

test('from what age on a line helps stands beside its number, in both languages', () => {
  const id = 'rape-crisis-scotland';
  expect(service(id).ages?.min).toBe('13');
  const line = lineOf(service(id), 'en', english);
  expect(line && detailOf(line)).toBe('Call. Free. Every day, 6pm to midnight. Age 13 and over.');
  const inWelsh = lineOf(service(id), 'cy', welsh);
  expect(inWelsh && detailOf(inWelsh)).toContain(' 13 oed a hŷn.');
  expect(lineOf(service('childline'), 'en', english)).not.toHaveProperty('ages');
});

test('a text that a few networks charge for is not said to be free', () => {
  expect(lineOf(service('shout'), 'en', english)?.cost).toBe('Free on most networks');
  expect(lineOf(service('shout'), 'cy', welsh)?.cost).toBe(
    'Am ddim ar y rhan fwyaf o rwydweithiau',
  );
});

test('a text line at the same number, price and hours is said with the call', () => {
  expect(lineOf(service('missing-people-safecall'), 'en', english)?.how).toBe('Call or text');
  const later = structuredClone(service('missing-people-safecall'));
  for (const channel of later.channels) if (channel.type === 'text') channel.cost = 'unknown';
  expect(lineOf(later, 'en', english)?.how).toBe('Call');
});

test('a number to text has a code that opens a message', () => {
  expect(lineOf(service('shout'), 'en', english)?.code).toBe('sms:85258');
});

test('a service with a number in its name is shown with that number, and its hours', () => {
  const line = lineOf(service('btp-61016'), 'en', english);
  expect(line && [line.number, line.how, line.hours]).toEqual([
    '61016',
    'Text',
    '24 hours, every day',
  ]);
});

test('no code dials the emergency number', () => {
  const line = lineOf(service('emergency-999'), 'en', english);
  expect(line?.number).toBe('999');
  expect(line).not.toHaveProperty('code');
});

test('unknown hours are said to be unknown', () => {
  const line = lineOf(service('become'), 'en', english);
  expect(line?.hours).toBe('We don’t know their hours');
});

test('in Welsh the words are Welsh, and English that nobody has translated is left out', () => {
  const line = lineOf(service('childline'), 'cy', welsh);
  expect(line?.hours).toBe('Bob dydd, 24 awr');
  expect(line?.about).toBe('Unrhyw beth o gwbl, os wyt ti dan 19');
  const { cy, ...untranslated } = service('childline');
  expect(cy).toBeDefined();
  expect(lineOf(untranslated, 'cy', welsh)).not.toHaveProperty('about');
});
