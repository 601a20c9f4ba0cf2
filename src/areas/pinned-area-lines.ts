import type { PinnedLine } from '#directory/pinned-lines.ts';
import type { Authority, Force } from './schema.ts';

/**
 * What is published of an authority that may hurt somebody when one character of it is wrong, a line
 * each, as `content/pinned/authorities/<id>.txt` holds it.
 */
export function authorityLines(one: Authority): PinnedLine[] {
  const { name, name_welsh: welsh, force, website, children_services: services } = one;
  const lines: PinnedLine[] = [{ line: row('name', name), path: ['name'] }];
  if (welsh !== undefined) lines.push({ line: row('in Welsh', welsh), path: ['name_welsh'] });
  lines.push({ line: row('force', force), path: ['force'] });
  if (website !== undefined) lines.push({ line: row('website', website), path: ['website'] });
  if (services?.page !== undefined) {
    lines.push({ line: row('page', services.page), path: ['children_services', 'page'] });
  }
  for (const [index, number] of (services?.numbers ?? []).entries()) {
    const press = number.press === undefined ? [] : [`press ${number.press.join(' then ')}`];
    const ask = number.ask_for === undefined ? [] : [`ask for ${number.ask_for}`];
    lines.push({
      line: row(number.when, number.value, ...press, ...ask),
      path: ['children_services', 'numbers', index],
    });
  }
  return lines;
}

/** The same of a force, as `content/pinned/forces/<id>.txt` holds it. */
export function forceLines({ name, name_welsh, website, missing_page }: Force): PinnedLine[] {
  const lines: PinnedLine[] = [{ line: row('name', name), path: ['name'] }];
  if (name_welsh !== undefined) {
    lines.push({ line: row('in Welsh', name_welsh), path: ['name_welsh'] });
  }
  lines.push({ line: row('website', website), path: ['website'] });
  if (missing_page !== undefined) {
    lines.push({ line: row('missing', missing_page), path: ['missing_page'] });
  }
  return lines;
}

function row(...cells: readonly string[]): string {
  return cells.join(' | ');
}
