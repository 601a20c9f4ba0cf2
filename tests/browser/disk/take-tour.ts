import type { ElementHandle } from 'puppeteer-core';
import { attribute, named } from '../../site/read-site.ts';
import { neutralTitle } from '../harness/outside.ts';
import { type Device } from '../harness/device.ts';
import { headingOf, planTour } from './tour.ts';

/** What is typed into the boxes: a word that stands in nobody's files, and some that find something. */
export const typedWords = ['plimbleshanks', 'nowhere to sleep tonight'] as const;

/**
 * Somebody looks around: opens pages by their links, types into each box, ticks what narrows the
 * answers, plays each film, and leaves by the control. Returns what `look` saw on each page.
 */
export async function takeTour<Seen>(device: Device, look: () => Promise<Seen>): Promise<Seen[]> {
  const { page: tab, visit } = device;
  const [first, ...others] = planTour();
  const seen: Seen[] = [];
  await visit(first?.address ?? '/');
  seen.push(await look());
  for (const page of others) {
    await follow(device, page.address);
    await arrive(device, headingOf(page));
    for (const box of named(page.root, 'input')) {
      const id = attribute(box, 'id');
      if (attribute(box, 'type') === 'search' && id !== undefined) await typeInto(device, `#${id}`);
    }
    await tickBoxes(device);
    if (named(page.root, 'video').length > 0) await playFilm(device);
    seen.push(await look());
  }
  await tab.click('a[data-exit]');
  await tab.waitForFunction((title) => document.title === title, {}, neutralTitle);
  return seen;
}

/** Presses the first link to a page that can be seen; where there is none, opens what hides one. */
async function follow({ page: tab }: Device, address: string): Promise<void> {
  const links = await tab.$$(`a[href="${address}"]`);
  for (const link of links) {
    if (await link.evaluate((element) => element.checkVisibility())) return press(link);
  }
  const summary = await tab.$(`details:not([open]):has(a[href="${address}"]) summary`);
  if (summary === null || links[0] === undefined) {
    throw new Error(`On ${tab.url()} no link to ${address} can be seen.`);
  }
  await press(summary);
  const [link] = await tab.$$(`details[open] a[href="${address}"]`);
  if (link !== undefined) await press(link);
}

/** By keyboard: the middle of a link of two lines may lie outside it. */
async function press(control: ElementHandle): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

/** Waits until a page is there, whether the browser or the site itself put it there. */
async function arrive({ page: tab }: Device, heading: string): Promise<void> {
  await tab.waitForFunction(
    (wanted) =>
      document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() === wanted &&
      document.readyState === 'complete',
    { polling: 50 },
    heading,
  );
}

async function typeInto({ page: tab }: Device, box: string): Promise<void> {
  await tab.waitForSelector(`${box}:not(:disabled)`);
  for (const words of typedWords) {
    const before = await tab.$eval('main', (main) => main.innerText);
    await tab.click(box, { count: 3 });
    await tab.type(box, words);
    // The answer is on the page, whatever it looks like.
    await tab.waitForFunction(
      (old) => document.querySelector('main')?.innerText !== old,
      { polling: 50 },
      before,
    );
    await tab.keyboard.press('Enter');
  }
}

/** Ticks every box of the page and picks the last choice of every list. */
async function tickBoxes({ page: tab }: Device): Promise<void> {
  await tab.$$eval('main :is(input[type=checkbox], select)', (fields) => {
    for (const field of fields) {
      field.closest('details')?.setAttribute('open', '');
      if (field instanceof HTMLSelectElement) {
        field.selectedIndex = field.options.length - 1;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      } else field.click();
    }
  });
}

async function playFilm({ page: tab }: Device): Promise<void> {
  await tab.$eval('video', (video) => {
    video.muted = true;
    return video.play();
  });
  await tab.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.5);
}
