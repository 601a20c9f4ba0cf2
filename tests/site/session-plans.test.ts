import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKit } from '#kit/load-kit.ts';
import { words } from '#language/words.ts';
import { isElement, lineOf, named, pages, type Element } from './read-site.ts';

const { plans } = loadKit(join(process.cwd(), 'content'));
const say = words('en');
const parts = ['aims', 'who_leads', 'prepare', 'affected', 'rules', 'steps', 'if_told', 'after'];
const sessions = pages.filter(
  ({ address }) =>
    /^\/professionals\/sessions\//.test(address) && !address.endsWith('/not-an-assembly/'),
);

test('every plan has a page', () => {
  expect(sessions.length).toBe(plans.length);
});

describe.each(sessions.map((page) => [page.address, page] as const))('%s', (_address, page) => {
  const headings = named(page.root, 'h2').map(lineOf);

  test('has every part of a plan, and says what it does not know of the curriculum', () => {
    const wanted = [...parts, 'evaluate', 'curriculum'].map((part) => say(`plan.${part}`));
    expect(wanted.filter((heading) => !headings.includes(heading))).toEqual([]);
  });

  test('says above what a child may say that it is that', () => {
    const lists = named(page.root, 'dl').map((list) => {
      const beside = (list.parentNode as Element).childNodes.filter(isElement);
      return lineOf(beside[beside.indexOf(list) - 1] ?? list);
    });
    expect(new Set(lists)).toEqual(new Set([say('plan.may_say')]));
  });

  test('says when each step begins and ends, without a gap', () => {
    const times = named(page.root, 'h3').flatMap((heading) => {
      const found = /minute (\d+) to (\d+)\)$/.exec(lineOf(heading));
      return found === null ? [] : [[Number(found[1]), Number(found[2])] as const];
    });
    const starts = times.map(([from]) => from);
    const ends = times.map(([, to]) => to);
    expect(starts).toEqual([0, ...ends.slice(0, -1)]);
    expect(plans.map(({ minutes }) => minutes)).toContain(ends.at(-1));
  });
});

test('the door for professionals begins with a session tomorrow, and three steps lead to it', () => {
  const door = pages.find(({ address }) => address === '/professionals/');
  const [main] = door === undefined ? [] : named(door.root, 'main');
  if (main === undefined) throw new Error('There is no page /professionals/.');
  expect(named(main, 'h2').map(lineOf)[0]).toBe('I have a session tomorrow');
  const steps = named(main, 'h3').map(lineOf);
  expect(steps.slice(0, 3)).toEqual(['1. Plan', '2. Film', '3. Hand-out']);
});
