import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDirectory } from '#directory/load-directory.ts';
import { loadFacts } from '#facts/load-facts.ts';
import { endNumbers } from '#film/end-numbers.ts';
import { filmScript } from '#film/script/film-script.ts';
import { loadKit } from '#kit/load-kit.ts';
import { pausePoints } from '#kit/pause-points.ts';
import { cutIds } from '#kit/schema/words.ts';

const content = join(import.meta.dirname, '../../../content');

describe('the session kit’s words', () => {
  test('are sound, and name only services and facts that exist', () => {
    const services = loadDirectory(content).services.map(({ id }) => id);
    const facts = loadFacts(content).facts.map(({ id }) => id);
    const kit = loadKit(content, { services: new Set(services), facts: new Set(facts) });
    expect(kit.plans.length).toBeGreaterThan(0);
  });

  test('give four stops to each age, with the questions of the film’s script in their places', () => {
    const script = filmScript(endNumbers(loadDirectory(content)));
    const first = script.scenes.flatMap(({ pause }) => pause?.questions[0]?.en ?? []);
    const asked = pausePoints(loadKit(content), script, '11-14');
    expect(asked.map(({ questions }) => questions[0]?.en)).toEqual(first);
    expect(asked.map(({ at }) => at)).toEqual([58, 86, 120, 170]);
    for (const cut of cutIds) expect(pausePoints(loadKit(content), script, cut)).toHaveLength(4);
  });
});

describe('an editor of the kit is told', () => {
  let folder = '';
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'kit-')), 'content');
    cpSync(join(content, 'kit'), join(folder, 'kit'), { recursive: true });
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  function faultsAfter(file: string, from: string, to: string): string {
    const path = join(folder, 'kit', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    try {
      loadKit(folder, {
        services: new Set([
          'childline',
          'missing-people-safecall',
          'nspcc-helpline',
          'education-support',
        ]),
      });
    } catch (error) {
      return (error as Error).message;
    }
    return 'no fault';
  }

  test('that the steps of a plan do not add up', () => {
    expect(faultsAfter('plans/20-minutes.yaml', "minutes: '20'", "minutes: '25'")).toBe(
      '1 fault in the directory\ncontent/kit/plans/20-minutes.yaml:1 minutes: is 25, but the parts add up to 20; change one of them',
    );
  });

  test('that a number was typed instead of a service named', () => {
    expect(
      faultsAfter('exit-slip.yaml', "en: 'One thing that I’ll remember'", "en: 'Ring 0800 1111'"),
    ).toBe(
      '1 fault in the directory\ncontent/kit/exit-slip.yaml:8 parts.1.en: holds a number, a price or an address; name the service by its id instead, or write “the emergency number”',
    );
  });

  test('that a service does not exist, and which one was meant', () => {
    expect(faultsAfter('letter-home.yaml', 'services: [childline', 'services: [childlin')).toBe(
      '1 fault in the directory\ncontent/kit/letter-home.yaml:17 services.1: there is no service "childlin"; did you mean childline?',
    );
  });

  test('that a blank of the letter has no such name', () => {
    expect(faultsAfter('letter-home.yaml', 'On {day}', 'On {date}')).toMatch(
      /letter-home\.yaml:7 paragraphs\.2\.en: \{date\} is no blank; the blanks are place, day, group, adult, how-to-reach-us, film-page$/,
    );
  });

  test('that a field is misspelt', () => {
    expect(faultsAfter('pauses/p1.yaml', 'may_say:', 'may_says:')).toContain(
      'may_says: is not a field here; did you mean may_say?',
    );
  });
});
