import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#build/list-files.ts';
import { nationIds } from '#directory/schema/basics.ts';
import { loadFacts } from '#facts/load-facts.ts';
import { loadKit } from '#kit/load-kit.ts';
import { cutIds, pauseIds } from '#kit/schema/words.ts';

const content = join(import.meta.dirname, '../../../content');
const { plans, cards, everySession } = loadKit(content);
const { facts } = loadFacts(content);

/** Words that frighten, and that no line of the kit uses: neither to children nor to those who lead. */
const fear =
  /\b(?:horrif|terrif|shock|nightmare|predator|monster|evil|dead|death|murder|rape|kidnap|abduct|victim|warning|scare tactic|worst|brutal)/i;

describe.each(plans.map((plan) => [plan.id, plan] as const))('the plan %s', (_id, plan) => {
  test('stops at each of the four stops once, in their order', () => {
    expect(plan.steps.flatMap(({ pause }) => pause ?? [])).toEqual(pauseIds);
  });

  test('takes exactly the minutes that it promises, and begins and ends without the film', () => {
    expect(plan.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(plan.minutes);
    expect(plan.steps[0]?.pause).toBeUndefined();
    expect(plan.steps.at(-1)?.pause).toBeUndefined();
  });

  test('says that two adults are there, or whom it is for where it is one', () => {
    const said = plan.who_leads.join(' ');
    expect(said).toMatch(
      plan.id === 'one-to-one' ? /whom they trust/ : /second adult|Two adults|Somebody/,
    );
  });
});

test('there is a whole session for each age, and shorter and smaller ones', () => {
  const hours = plans.filter(({ minutes }) => minutes === 60).flatMap(({ cuts }) => cuts);
  expect(hours.toSorted()).toEqual([...cutIds].toSorted());
  expect(plans.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['20-minutes', 'one-to-one', 'small-group-care-youth-justice']),
  );
});

test('every age has a word of each nation’s curriculum, from an official page that was read', () => {
  const official =
    /^https?:\/\/(?:www\.)?(?:gov\.uk|gov\.scot|legislation\.gov\.uk|ccea\.org\.uk)\//;
  expect(everySession.curriculum.map(({ cut }) => cut)).toEqual(cutIds);
  for (const { facts: ids } of everySession.curriculum) {
    const named = ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
    expect(named.map(({ topic }) => topic)).toEqual(ids.map(() => 'curriculum'));
    expect(named.flatMap(({ nations }) => nations)).toEqual(nationIds);
    for (const { sources } of named) {
      expect(sources.some(({ url }) => official.test(url))).toBe(true);
    }
  }
});

test('each stop has question cards for each age', () => {
  const missing = pauseIds.flatMap((pause) =>
    cutIds
      .filter((cut) => !cards.some((card) => card.pause === pause && card.cuts.includes(cut)))
      .map((cut) => `${pause} ${cut}`),
  );
  expect(missing).toEqual([]);
});

test('the youngest are asked nothing that names sex, drugs or exploitation', () => {
  const kit = loadKit(content);
  const asked = [
    ...pauseIds.flatMap((id) => kit.pauses.get(id)?.cuts['9-11'].questions ?? []),
    ...cards.filter(({ cuts }) => cuts.includes('9-11')),
  ].flatMap((question) => ('en' in question ? [question.en, question.cy] : []));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((each) => /\bsex|drug|exploit|rhyw\b|cyffur|camfanteis/i.test(each))).toEqual(
    [],
  );
});

test('no line of the kit is there to frighten', () => {
  const files = listFiles(join(content, 'kit'));
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) =>
    readFileSync(join(content, 'kit', file), 'utf8')
      .split('\n')
      .filter((line) => fear.test(line) && !/no shock|Why no fear/i.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
