import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ReadService } from './read-oruk.ts';

const content = new URL('../../../content/', import.meta.url).pathname;

/** What of a service's file the feed must give back, read from the YAML without our own loader. */
const file = z.object({
  name: z.string(),
  organisation: z.string(),
  to_adult: z.string(),
  who: z.array(z.string()),
  topics: z.array(z.string()),
  nations: z.array(z.string()),
  region: z.string().optional(),
  languages: z.array(z.string()),
  ages: z
    .object({ min: z.string().optional(), max: z.string().optional(), says: z.string() })
    .optional(),
  website: z.object({ url: z.string() }).optional(),
  channels: z.array(
    z.object({
      type: z.string(),
      value: z.string(),
      cost: z.string(),
      bill: z.string(),
      hours: z.union([
        z.literal('unknown'),
        z.object({
          words: z.string(),
          periods: z.union([
            z.literal('unknown'),
            z.array(z.object({ days: z.array(z.string()), opens: z.string(), closes: z.string() })),
          ]),
        }),
      ]),
    }),
  ),
});
type File = z.infer<typeof file>;

const yaml = (path: string): unknown =>
  parse(readFileSync(join(content, path), 'utf8'), { schema: 'failsafe' });

const phoneTypes: Readonly<Record<string, string>> = {
  phone: 'voice',
  text: 'text',
  relay: 'textphone',
};
/** Ways in that nobody answers at once; what hours they may have say nothing. */
const readLater = ['email', 'online-form', 'post', 'website', 'app'];
const nationNames: Readonly<Record<string, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** What is compared of a service, the same whether it came from a file or through the feed. */
export interface Essence {
  readonly name: string;
  readonly words: string;
  readonly organisation: string | undefined;
  readonly website: string | undefined;
  readonly email: string | undefined;
  readonly ages: readonly (number | undefined)[];
  readonly numbers: readonly string[];
  readonly hours: readonly string[];
  readonly pages: readonly string[];
  readonly areas: readonly string[];
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  readonly who: readonly string[];
  readonly nations: readonly string[];
  readonly ways: readonly string[];
  readonly free: number;
}

/** Every service of content/services/, by its name. */
export function essencesOfFiles(): Essence[] {
  return readdirSync(join(content, 'services'))
    .sort()
    .map((name) => essenceOfFile(file.parse(yaml(`services/${name}`))));
}

function essenceOfFile(one: File): Essence {
  const { channels, ages, nations, region } = one;
  const own = ages?.says === 'service' ? ages : undefined;
  const age = (limit: string | undefined) => (limit === undefined ? undefined : Number(limit));
  return {
    name: one.name,
    words: one.to_adult,
    organisation: z
      .object({ name: z.string() })
      .parse(yaml(`organisations/${one.organisation}.yaml`)).name,
    website: one.website?.url,
    email: channels.find(({ type }) => type === 'email')?.value,
    ages: [age(own?.min), age(own?.max)],
    numbers: channels
      .flatMap(({ type, value }) =>
        phoneTypes[type] === undefined ? [] : [`${phoneTypes[type]} ${value}`],
      )
      .sort(),
    hours: channels
      .flatMap(({ type, value, hours }) => {
        if (hours === 'unknown' || readLater.includes(type)) return [];
        const by = ['phone', 'text', 'relay', 'whatsapp'].includes(type) ? value : '';
        if (hours.periods === 'unknown') return [`${by} ${hours.words}`];
        return hours.periods.map(
          // No hour of the standard is 24:00.
          ({ days, opens, closes }) =>
            `${by} ${days.join()} ${opens}-${closes === '24:00' ? '23:59' : closes}`,
        );
      })
      .sort(),
    pages: channels
      .filter(({ value }) => value.startsWith('https:'))
      .map(({ value }) => value)
      .sort(),
    areas:
      region !== undefined
        ? [region]
        : nations.length === 4
          ? ['United Kingdom']
          : nations.map((nation) => nationNames[nation] ?? nation).sort(),
    languages: one.languages.filter((code) => code !== 'interpreter').sort(),
    topics: [...one.topics].sort(),
    who: [...one.who].sort(),
    nations: [...nations].sort(),
    ways: [...new Set(channels.map(({ type }) => type))].sort(),
    // Shout may show on the bills of a few networks.
    free: channels.filter(
      ({ type, cost, bill }) =>
        type !== 'website' && cost === 'free' && bill !== 'mostly-not-shown',
    ).length,
  };
}

/** The same of a service that came through the feed. */
export function essenceOfRead(one: ReadService): Essence {
  const numbers = one.phones.map(({ number }) => number);
  return {
    name: one.name,
    words: one.description,
    organisation: one.organization?.name,
    website: one.url,
    email: one.email,
    ages: [one.minimum_age, one.maximum_age],
    numbers: one.phones.map(({ type, number }) => `${type} ${number}`).sort(),
    hours: one.schedules
      .map(({ attending_type: by, description, byday, opens_at: opens, closes_at: closes }) => {
        // The longest, so that 101 is not found in 18001 101.
        const number = numbers
          .filter((each) => by.endsWith(each))
          .sort((a, b) => b.length - a.length)[0];
        const who = number ?? /^WhatsApp (.*)$/.exec(by)?.[1] ?? '';
        return byday === undefined
          ? `${who} ${description.replace(/ \(UK time\)$/, '')}`
          : `${who} ${byday.toLowerCase()} ${opens}-${closes}`;
      })
      .sort(),
    pages: one.service_at_locations
      .flatMap(({ location: { url } }) => (url === undefined ? [] : [url]))
      .sort(),
    areas: one.service_areas.map(({ name }) => name).sort(),
    languages: one.languages.map(({ code }) => code).sort(),
    topics: [...(one.terms['Topics'] ?? [])].sort(),
    who: [...(one.terms['Audiences'] ?? [])].sort(),
    nations: [...(one.terms['Nations'] ?? [])].sort(),
    ways: [...(one.terms['Ways in'] ?? [])].sort(),
    free: one.cost_options.filter(({ amount }) => amount === 0).length,
  };
}
