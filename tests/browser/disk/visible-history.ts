import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { type Device } from '../harness/device.ts';

/** A row of the browser's own list of what was visited. */
export interface HistoryRow {
  readonly host: string;
  readonly title: string;
}

/** Switches off, and returns what the browser's list of visited pages shows of some hosts. */
export async function visibleHistory(
  device: Device,
  hosts: readonly string[],
): Promise<readonly HistoryRow[]> {
  const rows = device.name === 'Chromium' ? await rowsOfPage(device) : [];
  await device.switchOff();
  const all = device.name === 'Firefox' ? rowsOfPlaces(device.profile) : rows;
  return all.filter(({ host }) => hosts.includes(host));
}

/** Chromium keeps rows that it never shows, so its own page is asked. */
async function rowsOfPage({ page: tab }: Device): Promise<HistoryRow[]> {
  await tab.goto('chrome://history/');
  const item = await tab.waitForSelector('pierce/history-item');
  await item?.dispose();
  return tab.evaluate(() => {
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot === null ? [] : inside(element.shadowRoot)),
      ]);
    return inside(document)
      .filter(({ localName }) => localName === 'history-item')
      .map((item) => ({
        host: item.shadowRoot?.querySelector('#domain')?.textContent.trim() ?? '',
        title: item.shadowRoot?.querySelector('#link')?.textContent.trim() ?? '',
      }));
  });
}

/** Firefox shows every address that it keeps. */
function rowsOfPlaces(profile: string): HistoryRow[] {
  const places = new DatabaseSync(join(profile, 'places.sqlite'), { readOnly: true });
  try {
    return places
      .prepare('SELECT url, title FROM moz_places WHERE visit_count > 0')
      .all()
      .map(({ url, title }) => ({
        host: new URL(String(url)).host,
        title: typeof title === 'string' ? title : '',
      }));
  } finally {
    places.close();
  }
}
