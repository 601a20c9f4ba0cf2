import { changeKinds, type Change, type ChangeKind } from '#directory/schema/change-log.ts';
import type { ChannelType } from '#directory/schema/channel.ts';

/** A service's file at some time, as text only; its shape is that of its time. */
export type OldRecord = Readonly<Record<string, unknown>>;

const textLists = ['who', 'topics', 'nations', 'languages'] as const;
const proseKeys = ['summary', 'to_child', 'to_adult', 'about', 'region'];
/** Where a fact comes from. It changes with every check, and is told once. */
const provenanceKeys = ['evidence', 'source', 'record', 'read'];

/**
 * What a visitor would find changed between two states of a service's file, in the order of
 * `changeKinds`; empty when only the order of lines or the notes for editors did.
 */
export function changesBetween(
  before: OldRecord | undefined,
  after: OldRecord | undefined,
): Change[] {
  if (before === undefined) return after === undefined ? [] : [{ what: 'added' }];
  if (after === undefined) return [{ what: 'removed' }];
  const changes: Change[] = [];
  const compare = (what: ChangeKind, one: unknown, other: unknown): void => {
    if (fingerprint(one) !== fingerprint(other)) changes.push({ what });
  };
  for (const what of ['name', 'listing', 'organisation', 'ages'] as const) {
    compare(what, before[what], after[what]);
  }
  for (const what of textLists) compare(what, sorted(before[what]), sorted(after[what]));
  compare('by-area', before['by_area'], after['by_area']);
  compare('website', claims(before['website']), claims(after['website']));
  compare('promises', claims(before['before_you_contact']), claims(after['before_you_contact']));
  compare('words', pick(before, proseKeys), pick(after, proseKeys));
  compare('welsh', before['cy'], after['cy']);
  changes.push(...channelChanges(recordsIn(before['channels']), recordsIn(after['channels'])));
  if (checksIn(omit(after, ['channels'])) > checksIn(omit(before, ['channels']))) {
    changes.push({ what: 'checked' });
  }
  // A change of a fact brings its source along; told by itself only where nothing else is.
  if (changes.length === 0) compare('sources', sourcesIn(before), sourcesIn(after));
  return inOrder(changes);
}

function channelChanges(before: readonly OldRecord[], after: readonly OldRecord[]): Change[] {
  const types = new Set([...before, ...after].map(({ type }) => String(type) as ChannelType));
  return [...types].flatMap((by) => {
    const olds = before.filter(({ type }) => type === by);
    const news = after.filter(({ type }) => type === by);
    const pairs = news.flatMap((now): [OldRecord, OldRecord][] => {
      const same = olds.find(({ value }) => value === now['value']);
      return same === undefined ? [] : [[same, now]];
    });
    const leftOlds = olds.filter((one) => !pairs.some(([old]) => old === one));
    const leftNews = news.filter((one) => !pairs.some(([, now]) => now === one));
    // What stands in the place of what went is the same way in with another number.
    const moved = leftNews.slice(0, leftOlds.length);
    for (const [index, now] of moved.entries()) pairs.push([leftOlds[index] ?? now, now]);
    return [
      ...leftNews.slice(moved.length).map((): Change => ({ what: 'way-in-added', by })),
      ...leftOlds.slice(moved.length).map((): Change => ({ what: 'way-in-removed', by })),
      ...pairs.flatMap(([old, now]) => pairChanges(by, old, now)),
    ];
  });
}

function pairChanges(by: ChannelType, old: OldRecord, now: OldRecord): Change[] {
  const whats: ChangeKind[] = [];
  const compare = (what: ChangeKind, key: string): void => {
    if (fingerprint(claims(old[key])) !== fingerprint(claims(now[key]))) whats.push(what);
  };
  compare('dial' in now ? 'number' : 'address', 'value');
  compare('hours', 'hours');
  compare('cost', 'cost');
  compare('bill', 'bill');
  compare('note', 'label');
  compare('note', 'note');
  // Without `limited` a way in is for everybody, as with `no`.
  const meantFor = ({ nations, limited }: OldRecord) => [sorted(nations), limited === 'yes'];
  if (fingerprint(meantFor(old)) !== fingerprint(meantFor(now))) whats.push('meant-for');
  if (checksIn(now) > checksIn(old)) whats.push('checked');
  return [...new Set(whats)].map((what) => ({ what, by }));
}

/** The sum of all days of checks: it grows when one is added or made later. */
function checksIn(value: unknown): number {
  return leaves(value, (key) => key === 'checked').reduce(
    (sum, day) => sum + Date.parse(day) / 86_400_000,
    0,
  );
}

function sourcesIn(value: unknown): unknown {
  return [leaves(value, (key) => provenanceKeys.includes(key)), (value as OldRecord)['sources']];
}

/** The text under keys that are wanted, anywhere inside. */
function leaves(value: unknown, isWanted: (key: string) => boolean): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && isWanted(key) ? [inner] : leaves(inner, isWanted),
  );
}

/** A value without where it comes from and who checked it. */
function claims(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(claims);
  const kept = omit(value as OldRecord, [...provenanceKeys, 'checked', 'checked_how']);
  return Object.fromEntries(Object.entries(kept).map(([key, inner]) => [key, claims(inner)]));
}

function recordsIn(value: unknown): OldRecord[] {
  return Array.isArray(value) ? (value as OldRecord[]) : [];
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).sort() : value;
}

function pick(record: OldRecord, keys: readonly string[]): unknown {
  return keys.map((key) => record[key]);
}

function omit(record: OldRecord, keys: readonly string[]): OldRecord {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** The same for the same fields, whatever the order in which they stand. */
function fingerprint(value: unknown): string {
  return JSON.stringify([value], (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Each once, in the order of `changeKinds`, then by way in. */
export function inOrder(changes: readonly Change[]): Change[] {
  const each = new Map(changes.map((one) => [`${one.what} ${one.by ?? ''}`, one]));
  return [...each.values()].sort(
    (a, b) =>
      changeKinds.indexOf(a.what) - changeKinds.indexOf(b.what) ||
      ((a.by ?? '') < (b.by ?? '') ? -1 : 1),
  );
}
