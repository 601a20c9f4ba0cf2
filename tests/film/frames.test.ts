import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { endNumbers } from '#film/end-numbers.ts';
import { drawFrame } from '#film/render/draw-frame.ts';
import { frameHashes, hashedFrames } from '#film/render/frame-hashes.ts';
import { filmScript } from '#film/script/film-script.ts';
import { loadFonts } from '#film/stage/fonts.ts';
import { newPaint } from '#film/stage/paint.ts';
import { loadDirectory } from '#directory/load-directory.ts';

const script = filmScript(endNumbers(loadDirectory('content')));
const isReference = process.platform === 'linux' && process.arch === 'x64';

describe('the drawn film', () => {
  // Other machines round otherwise in their last digit; there the frames are looked at.
  test.runIf(isReference)(
    'is the one that was looked at and accepted, every 25th frame of it',
    { timeout: 600_000 },
    () => {
      const accepted = JSON.parse(
        readFileSync('tests/fixtures/film-frames.json', 'utf8'),
      ) as Record<string, string>;
      expect(Object.keys(accepted)).toHaveLength(hashedFrames.length);
      const drawn = frameHashes(script, hashedFrames);
      const changed = hashedFrames.filter(
        (frame) => drawn[String(frame)] !== accepted[String(frame)],
      );
      expect(
        changed,
        'Frames that changed. Look at them (npm run film -- --sheet), then npm run film -- --accept-frames',
      ).toEqual([]);
    },
  );

  test('is the same whatever was drawn before, from any frame on', { timeout: 120_000 }, () => {
    loadFonts();
    const frames = [60, 380, 1180, 1640, 2560, 3300, 3720, 3875, 3990, 4440, 4450];
    const hash = (order: readonly number[]) => {
      const paint = newPaint(1 / 4);
      return Object.fromEntries(
        order.map((frame) => {
          drawFrame(paint, frame, script);
          return [frame, createHash('sha256').update(paint.canvas.data()).digest('hex')] as const;
        }),
      );
    };
    expect(hash([...frames].reverse())).toEqual(hash(frames));
  });
});
