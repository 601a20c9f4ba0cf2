import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMade, readMadeFilm } from '#film/page/made-film.ts';
import { dist } from './harness/dist.ts';
import { withVisitor, type Visitor } from './harness/visitor.ts';

/** The size of the frame that a page offers for the film. */
async function offeredBy({ page, visit }: Visitor, address: string) {
  await visit(address);
  const code = await page.getByText('<iframe').textContent();
  const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(code ?? '') ?? [];
  return { width: Number(width), height: Number(height) };
}

describe.skipIf(!isMade(readMadeFilm(join(dist, 'film'))))('the film in a frame', () => {
  test.each(['', '/cy'])(
    'fits the frame that is offered, picture and all, and a narrow one: "%s"',
    (start) =>
      withVisitor({ javaScriptEnabled: false }, async (visitor) => {
        const { page, visit } = visitor;
        const frame = await offeredBy(visitor, `${start}/professionals/embed-and-link/`);
        for (const size of [frame, { width: 640, height: 560 }, { width: 320, height: 560 }]) {
          await page.setViewportSize(size);
          await visit(`${start}/film/embed/`);
          const { wide, bottom } = await page.locator('video').evaluate((video) => ({
            wide: document.documentElement.scrollWidth,
            bottom: video.getBoundingClientRect().bottom,
          }));
          expect([size.width, wide]).toEqual([size.width, size.width]);
          if (size === frame) expect(bottom).toBeLessThanOrEqual(frame.height);
        }
      }),
  );
});
