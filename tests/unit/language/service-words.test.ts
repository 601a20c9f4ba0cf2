import { expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import type { Service } from '#directory/schema/service.ts';
import { agesInWords, nationsInWords } from '#language/reach-words.ts';
import { organisationWords, serviceWords } from '#language/service-words.ts';

const find = (id: string): Service => {
  const service = published().services.find((one) => one.id === id);
  if (service === undefined) throw new Error(`no ${id}`);
  return service;
};
const meic = find('meic');

test('a Welsh page has the Welsh sentences, and English ones marked as such where there are none', () => {
  const whole = serviceWords(meic, 'cy');
  expect(whole.toChild).toEqual({ words: meic.cy?.to_child, lang: undefined });
  expect(whole.isWhole).toBe(true);
  const part = serviceWords({ ...meic, cy: { to_child: 'Cei di siarad.' } }, 'cy');
  expect(part.toChild?.lang).toBeUndefined();
  expect(part.toAdult).toEqual({ words: meic.to_adult, lang: 'en' });
  expect(part.isWhole).toBe(false);
});

test('notes of a way in and what happens on contact are in Welsh, and missing ones count as English', () => {
  const childline = find('childline');
  const said = serviceWords(childline, 'cy');
  const chat = childline.channels.find(({ note }) => note !== undefined) ?? childline.channels[0];
  if (chat === undefined) throw new Error('no way in');
  const place = childline.channels.indexOf(chat);
  const welsh = childline.cy?.channels?.[place];
  expect(welsh?.note).toBeDefined();
  expect(said.way(chat)).toEqual({
    label: { words: welsh?.label, lang: undefined },
    note: { words: welsh?.note, lang: undefined },
  });
  expect(said.isWhole).toBe(true);
  for (const key of ['channels', 'before_you_contact'] as const) {
    const { [key]: left, ...cy } = childline.cy ?? {};
    expect(left).toBeDefined();
    expect(serviceWords({ ...childline, cy }, 'cy').isWhole, key).toBe(false);
  }
});

test('who runs a service is described in Welsh, its name as it is', () => {
  const nspcc = published().organisations.find(({ id }) => id === 'nspcc');
  if (nspcc === undefined) throw new Error('no nspcc');
  expect(organisationWords(nspcc, 'cy')).toEqual({ words: nspcc.cy?.about, lang: undefined });
  expect(organisationWords({ ...nspcc, cy: undefined }, 'cy')).toEqual({
    words: nspcc.about,
    lang: 'en',
  });
});

test('an English page has English, whole', () => {
  const said = serviceWords(meic, 'en');
  expect(said.toChild).toEqual({ words: meic.to_child, lang: undefined });
  expect(said.isWhole).toBe(true);
});

test('every topic has its Welsh, and nearly every service that serves Wales', () => {
  const { services, topics } = published();
  expect(topics.filter(({ description }) => description.cy === undefined)).toEqual([]);
  // An editor who has no Welsh can add a service: its page then says that it is in English.
  const wales = services.filter(({ nations }) => nations.includes('wales'));
  const whole = wales.filter((one) => serviceWords(one, 'cy').isWhole);
  expect(whole.length / wales.length).toBeGreaterThan(0.95);
});

test('for whom a service is stands in words, and our own reading is told from theirs', () => {
  expect(nationsInWords(meic.nations, 'en')).toBe('Wales');
  expect(nationsInWords(find('childline').nations, 'en')).toBe('Anywhere in the UK');
  expect(agesInWords({ ...meic, ages: { max: '25', says: 'service' } }, 'cy')).toContain('25');
  const ours = { ...meic, ages: { min: '16', max: '17', says: 'us' as const } };
  expect(agesInWords(ours, 'en')).toBe('Ages 16 to 17 (our reading; ask them)');
  expect(agesInWords(find('samaritans'), 'en')).toBeUndefined();
});
