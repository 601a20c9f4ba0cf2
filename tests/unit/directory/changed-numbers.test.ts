import { describe, expect, test } from 'vitest';
import { readContentFiles } from '#directory/content-files.ts';
import { DirectoryFaults } from '#directory/faults.ts';
import { readLineFiles } from '#directory/line-files.ts';
import { loadDirectory, loadDirectoryFrom } from '#directory/load-directory.ts';
import { claimsArePinned } from '#directory/rules/claims-are-pinned.ts';
import { dialIsTheNumber } from '#directory/rules/dial-is-the-number.ts';
import type { RuleContext } from '#directory/rules/rule.ts';
import type { Service } from '#directory/schema/service.ts';
import { leavesOf, replaceAt, slipsOf, type Leaf } from './mutants.ts';

/** Far enough ahead that no day in content/ lies in the future. */
const today = '2099-12-31';
const { root, files: records } = readContentFiles('content');
const content = { root, files: new Map([...records, ...readLineFiles('content')]) };
/** Without the rules: they are what is tried here. */
const { services } = loadDirectory('content', { today, rules: [] });

/** What no visitor relies on: where a fact comes from, and when it was read. */
const provenance = /\.(?:evidence|source|record|read|checked|checked_how)$/;
/**
 * What is published of a service and not pinned, each with its reason. A field that is neither here
 * nor pinned fails these tests, so whoever adds one has to decide.
 */
const unpinned = [
  /^id$|^organisation$|^listing$/, // other rules hold them to files and channels
  /^(?:who|topics|nations|languages)\./, // choices among known words: which list it stands in
  /^by_area$/, // one word or none: whether a page of ours is linked to
  /^sources\.|^editor_notes$/, // for editors and the sources page
];
/** Prose is pinned where it holds a digit. */
const isProse = /^(?:cy\.)?(?:summary|to_child|to_adult|region|about\.\d+)$/;

function isPinned({ path, value }: Leaf): boolean {
  if (provenance.test(path) || unpinned.some((each) => each.test(path))) return false;
  return !isProse.test(path) || /\d/.test(value);
}

/** The rules that must refuse a changed claim, on one service alone: thousands of mutants in seconds. */
function isRefused(service: Service, context: RuleContext): boolean {
  const directory = {
    services: [service],
    organisations: [],
    topics: [],
    retired: [],
    chains: [],
    extraBankHolidays: [],
  };
  return [claimsArePinned, dialIsTheNumber].some((rule) => {
    for (const _ of rule.check(directory, context)) return true;
    return false;
  });
}

const context = contextOfContent();

/** What the loader hands to rules, read off a rule of our own. */
function contextOfContent(): RuleContext {
  let seen: RuleContext | undefined;
  const look = {
    name: 'look',
    why: 'to see the context',
    check: (_: unknown, given: RuleContext) => {
      seen = given;
      return [];
    },
  };
  loadDirectoryFrom(content.files, content.root, { today, rules: [look] });
  if (seen === undefined) throw new Error('The loader ran no rule.');
  return seen;
}

test('what is published is what is pinned', () => {
  const refused = services.filter((service) => isRefused(service, context));
  expect(refused.map(({ id }) => id)).toEqual([]);
});

describe('a changed claim is refused', () => {
  const pinnedLeaves = services.flatMap((service) =>
    leavesOf(service)
      .filter(isPinned)
      .map((leaf) => ({ service, leaf })),
  );

  test('every character of every number, code, address, price, hour and promise, one by one', () => {
    const survivors: string[] = [];
    const tried: Record<string, number> = {};
    for (const { service, leaf } of pinnedLeaves) {
      const field = leaf.path.replaceAll(/\.\d+/g, '');
      for (const slip of slipsOf(leaf)) {
        tried[field] = (tried[field] ?? 0) + 1;
        if (!isRefused(replaceAt(service, leaf.keys, slip), context)) {
          survivors.push(`${service.id} ${leaf.path}: ${leaf.value} → ${slip}`);
        }
      }
    }
    expect(survivors).toEqual([]);
    // What was tried, so that a walk that finds nothing can't pass: 158,072 in November 2026.
    const total = Object.values(tried).reduce((sum, each) => sum + each, 0);
    expect(total).toBeGreaterThan(100_000);
    const atLeast: Readonly<Record<string, number>> = {
      'channels.value': 20_000,
      'channels.dial': 10_000,
      'channels.cost': 600,
      'channels.bill': 400,
      'channels.hours.words': 2_000,
      'channels.hours.periods.opens': 2_000,
      'channels.hours.periods.closes': 2_000,
      'channels.hours.periods.days': 2_000,
      'channels.hours.bank_holidays': 250,
      'website.url': 5_000,
      'before_you_contact.give_a_name.words': 500,
      'before_you_contact.what_they_see.words': 500,
      'before_you_contact.who_they_tell.words': 500,
    };
    for (const [field, count] of Object.entries(atLeast)) {
      expect(tried[field], field).toBeGreaterThan(count);
    }
  }, 60_000);

  test('a claim that was known and becomes unknown, and a way in taken out, doubled or of another type', () => {
    const survivors: string[] = [];
    for (const service of services) {
      const { channels } = service;
      const wholes: readonly (readonly [string, Service])[] = channels.flatMap((channel, index) => {
        const swapped = { ...channel, type: channel.type === 'phone' ? 'text' : 'phone' };
        const hours = channel.hours === 'unknown' ? [] : [{ ...channel, hours: 'unknown' }];
        const periods =
          channel.hours === 'unknown' || channel.hours.periods === 'unknown'
            ? []
            : [{ ...channel, hours: { ...channel.hours, periods: 'unknown' } }];
        return [
          ['taken out', { ...service, channels: channels.toSpliced(index, 1) }],
          ...[swapped, ...hours, ...periods].map(
            (each) =>
              ['changed', { ...service, channels: channels.with(index, each as never) }] as const,
          ),
          [
            'doubled with another number',
            { ...service, channels: [...channels, { ...channel, value: `${channel.value}1` }] },
          ],
        ] as (readonly [string, Service])[];
      });
      for (const [question, answer] of Object.entries(service.before_you_contact)) {
        if (answer === 'unknown') continue;
        const answers = { ...service.before_you_contact, [question]: 'unknown' };
        if (!isRefused({ ...service, before_you_contact: answers }, context)) {
          survivors.push(`${service.id} ${question}`);
        }
      }
      for (const [what, mutant] of wholes) {
        if (!isRefused(mutant, context)) survivors.push(`${service.id} ${what}`);
      }
    }
    expect(survivors).toEqual([]);
  });

  test('the whole loader refuses it too: one digit of each dialled number, changed in its file', () => {
    const survivors: string[] = [];
    let tried = 0;
    const decoder = new TextDecoder();
    const encoder = new TextEncoder();
    for (const { id, channels } of services) {
      const file = `services/${id}.yaml`;
      const pin = `pinned/services/${id}.txt`;
      const text = decoder.decode(content.files.get(file));
      for (const channel of channels) {
        if (!('dial' in channel)) continue;
        tried += 1;
        const last = Number(channel.dial.at(-1));
        const slip = (number: string) => `${number.slice(0, -1)}${(last + 1) % 10}`;
        // Both places at once, as somebody would who means it.
        const edited = text
          .replaceAll(channel.value, () => slip(channel.value))
          .replaceAll(channel.dial, () => slip(channel.dial));
        const files = new Map(
          [file, pin, 'calendar/bank-holidays.yaml'].map((name) => [
            name,
            content.files.get(name) ?? new Uint8Array(),
          ]),
        );
        files.set(file, encoder.encode(edited));
        if (!says(files, 'is pinned')) survivors.push(`${id} ${channel.value}`);
      }
    }
    expect(survivors).toEqual([]);
    expect(tried).toBeGreaterThan(120);
  }, 60_000);
});

function says(files: ReadonlyMap<string, Uint8Array>, words: string): boolean {
  try {
    loadDirectoryFrom(files, 'content', { today });
    return false;
  } catch (error) {
    return error instanceof DirectoryFaults && error.message.includes(words);
  }
}
