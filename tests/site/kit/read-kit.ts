import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { strFromU8, unzipSync } from 'fflate';
import jsQR from 'jsqr';
import { published } from '#directory/published.ts';
import type { DialledChannel } from '#directory/schema/channel.ts';
import { dist, files } from '../read-site.ts';

/** The files of the kit with an ending, as paths in `dist/`. */
export function kitPaths(ending: string): readonly string[] {
  return files.filter((path) => path.startsWith('kit/') && path.endsWith(ending));
}

/** The words of a PDF as another program reads them. */
export function pdfText(path: string): string {
  return execFileSync('pdftotext', ['-layout', join(dist, path), '-'], { encoding: 'utf8' });
}

/** What a PDF says of itself. */
export function pdfInfo(path: string): string {
  return execFileSync('pdfinfo', [join(dist, path)], { encoding: 'utf8' });
}

/** The first page of a PDF as a picture, so many dots an inch. */
export function pdfPicture(path: string, dots: number): Buffer {
  return execFileSync('pdftoppm', ['-r', String(dots), '-png', '-singlefile', join(dist, path)], {
    maxBuffer: 64_000_000,
  });
}

/**
 * All that a camera reads in a picture, held so close that it sees one code: a window of `side` dots
 * goes over the part of the picture right of `left` and above `high`. Each code once.
 */
export async function codesIn(
  picture: Uint8Array,
  { side, left = 0, high = Infinity }: { side: number; left?: number; high?: number },
): Promise<string[]> {
  const image = await loadImage(picture);
  const canvas = createCanvas(image.width, image.height);
  const brush = canvas.getContext('2d');
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(image, 0, 0);
  const found = new Set<string>();
  const step = Math.floor(side / 3.5);
  for (let y = 0; y < Math.min(high, image.height); y += step) {
    for (let x = left; x < image.width; x += step) {
      const { data } = brush.getImageData(x, y, side, side);
      const code = jsQR(new Uint8ClampedArray(data), side, side, {
        inversionAttempts: 'dontInvert',
      });
      if (code !== null) found.add(code.data);
    }
  }
  return [...found].sort();
}

/** The parts of an office file or a pack by their paths. */
export function partsOf(path: string): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(readFileSync(join(dist, path)))));
}

/** The words of a .docx or .pptx, paragraph by paragraph, notes and all. */
export function officeText(path: string): string {
  return [...partsOf(path)]
    .filter(([name]) => /^(?:word\/document|ppt\/(?:slides|notesSlides)\/\w+)\.xml$/.test(name))
    .map(([, bytes]) =>
      strFromU8(bytes)
        .replace(/<\/(?:w|a):p>/g, '\n')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&amp;', '&'),
    )
    .join('\n');
}

/** Everything in a text that somebody could dial, by its digits: never a day, a time or an age. */
export function diallable(text: string): string[] {
  const numbers = text.matchAll(
    /(?<![\d.:])(?:0\d{2,4}(?: ?\d{2,4}){1,3}|116 ?\d{3}|(?:999|101|111|112)|\d{5})(?![\d:])/g,
  );
  return [...new Set([...numbers].map(([number]) => number.replace(/\s/g, '')))];
}

const dialled = published().services.flatMap(({ channels }) =>
  channels.filter((one): one is DialledChannel => one.type === 'phone' || one.type === 'text'),
);

/** Every number of the directory, by its digits. */
export const known: ReadonlySet<string> = new Set(dialled.map(({ dial }) => dial));
