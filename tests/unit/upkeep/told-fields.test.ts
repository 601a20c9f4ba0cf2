import { expect, test } from 'vitest';
import { channel } from '#directory/schema/channel.ts';
import { hours } from '#directory/schema/hours.ts';
import { beforeYouContact, service } from '#directory/schema/service.ts';
import { changesBetween, type OldRecord } from '#upkeep/changes/changes-between.ts';

/** Fields whose change nobody is told of, each with its reason. */
const leftOut: Readonly<Record<string, string>> = {
  editor_notes: 'It is for editors and stands on no page.',
  'website.checked_how': 'It comes with checked, which is told.',
  'channels.dial': 'A rule holds it to the digits of value, which is told.',
  'channels.checked_how': 'It comes with checked, which is told.',
  'channels.hours.checked_how': 'It comes with checked, which is told.',
};

/** Each field of a service's file, those inside others too: "channels.hours.words". */
function fieldsOfServices(): string[] {
  const { website, ages } = service.shape;
  const inside: Readonly<Record<string, readonly { shape: object }[]>> = {
    website: [website.unwrap()],
    ages: [ages.unwrap()],
    before_you_contact: [beforeYouContact],
    channels: channel.options,
    'channels.hours': [hours],
  };
  const within = Object.entries(inside).flatMap(([of, shapes]) =>
    shapes.flatMap(({ shape }) => Object.keys(shape).map((key) => `${of}.${key}`)),
  );
  return [...new Set([...Object.keys(service.shape), ...within])];
}

/** What each field changes to, where another word than "new" is needed. */
function newValue(path: string): unknown {
  if (path === 'channels') return [{ type: 'phone', value: '0800 1111' }];
  if (path.endsWith('checked')) return '2026-11-26';
  return path.endsWith('limited') ? 'yes' : 'new';
}

/** A file with one field alone, and the fields that it stands in. */
function withField(path: string, value: unknown): OldRecord {
  const [first = '', second, third] = path.split('.');
  if (second === undefined) return { [first]: value };
  if (first !== 'channels') return { [first]: { [second]: value } };
  const own = third === undefined ? { [second]: value } : { [second]: { [third]: value } };
  return { channels: [{ type: 'phone', value: '0800 1111', ...own }] };
}

test.each(fieldsOfServices())('a change of %s is told, unless it is said here why not', (path) => {
  const told = changesBetween(withField(path, undefined), withField(path, newValue(path)));
  if (leftOut[path] === undefined) expect(told).not.toEqual([]);
  else expect(told, leftOut[path]).toEqual([]);
});

test('what is left out of the log is a field of the schemas', () => {
  const fields = new Set(fieldsOfServices());
  expect(Object.keys(leftOut).filter((path) => !fields.has(path))).toEqual([]);
});
