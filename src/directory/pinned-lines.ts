import type { Path } from './parse-yaml.ts';
import type { Channel } from './schema/channel.ts';
import type { Hours } from './schema/hours.ts';
import type { Service } from './schema/service.ts';
import type { WelshWay } from './schema/service-in-welsh.ts';

/** One claim of a service as its pin file must say it, and where the service's own file says it. */
export interface PinnedLine {
  readonly line: string;
  readonly path: Path;
}

/**
 * What a service publishes that may hurt somebody when one character of it is wrong: its name, ages,
 * addresses, every way in with cost, bill, hours and note, every promise of what happens on contact, and
 * every other sentence with a digit in it; ways in, promises and sentences in Welsh, too. One line each,
 * as `content/pinned/services/<id>.txt` holds it.
 */
export function pinnedLines(service: Service): PinnedLine[] {
  const { name, ages, website, channels, before_you_contact: answers } = service;
  const lines: PinnedLine[] = [{ line: row('name', name), path: ['name'] }];
  if (ages !== undefined) lines.push({ line: agesLine(ages), path: ['ages'] });
  if (website !== undefined) {
    lines.push({ line: row('website', website.url), path: ['website', 'url'] });
  }
  if (website?.for_children !== undefined) {
    const line = row('website for children', website.for_children);
    lines.push({ line, path: ['website', 'for_children'] });
  }
  for (const [index, channel] of channels.entries()) {
    lines.push({ line: channelLine(channel), path: ['channels', index] });
  }
  for (const [question, answer] of Object.entries(answers)) {
    if (answer === 'unknown') continue;
    lines.push({ line: row(question, answer.words), path: ['before_you_contact', question] });
  }
  for (const { path, words } of sentences(service)) {
    if (/\d/.test(words)) lines.push({ line: row('says', words), path });
  }
  return [...lines, ...welshLines(service)];
}

function welshLines({ cy, channels }: Service): PinnedLine[] {
  if (cy === undefined) return [];
  const { before_you_contact: answers = {}, about = [], channels: ways = [], ...others } = cy;
  const says = [
    ...Object.entries(others).map(([key, words = '']) => ({ path: ['cy', key], words })),
    ...about.map((words, index) => ({ path: ['cy', 'about', index], words })),
  ];
  return [
    ...ways.map((way, index) => ({
      line: welshWayLine(channels[index]?.type ?? 'channel', way),
      path: ['cy', 'channels', index],
    })),
    ...Object.entries(answers).map(([question, words]) => ({
      line: row(`cy ${question}`, words),
      path: ['cy', 'before_you_contact', question],
    })),
    ...says
      .filter(({ words }) => /\d/.test(words))
      .map(({ path, words }) => ({ line: row('cy says', words), path })),
  ];
}

function welshWayLine(type: string, way: WelshWay): string {
  const { label, note, hours_remark: remark, hours_words: hours } = way;
  const remarks = [
    ...(hours === undefined ? [] : [`open ${hours}`]),
    ...(remark === undefined ? [] : [`open (${remark})`]),
  ];
  const notes = note === undefined ? [] : [`note ${note}`];
  return row(`cy ${type}`, label, ...remarks, ...notes);
}

function row(...cells: readonly string[]): string {
  return cells.join(' | ');
}

function agesLine({ min, max, says }: NonNullable<Service['ages']>): string {
  const from = min === undefined ? [] : [`from ${min}`];
  const to = max === undefined ? [] : [`to ${max}`];
  return row('ages', [...from, ...to].join(' '), `says ${says}`);
}

/** `dial` is not in it: the rule dial-is-the-number holds it to `value`. */
function channelLine(channel: Channel): string {
  const { type, value, label, cost, bill, hours, note } = channel;
  const times = hours === 'unknown' ? ['hours unknown'] : hoursCells(hours);
  const notes = note === undefined ? [] : [`note ${note}`];
  const limits = [
    ...(channel.nations === undefined ? [] : [`for ${channel.nations.join(' ')}`]),
    ...(channel.limited === 'yes' ? ['limited'] : []),
  ];
  return row(type, value, label, ...limits, cost, `bill ${bill}`, ...times, ...notes);
}

function hoursCells({ words, periods, bank_holidays, outside }: Hours): string[] {
  const clock =
    periods === 'unknown'
      ? 'periods unknown'
      : periods.map(({ days, opens, closes }) => `${days.join(' ')} ${opens}-${closes}`).join(', ');
  const holidays = `bank holidays ${bank_holidays}`;
  return [`open ${words}`, clock, holidays, ...(outside ? [`at other times ${outside}`] : [])];
}

function sentences({ summary, to_child, to_adult, about, region }: Service) {
  return [
    { path: ['summary'], words: summary },
    { path: ['to_child'], words: to_child ?? '' },
    { path: ['to_adult'], words: to_adult },
    ...about.map((words, index) => ({ path: ['about', index], words })),
    { path: ['region'], words: region ?? '' },
  ];
}
