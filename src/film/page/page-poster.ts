import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** The film's poster as pages show it: the one that is made for printing and sharing weighs three times as much. */
export const pagePoster = '/film/poster-960.webp';

/** Its bytes, 960 dots wide; undefined where the film is not made. */
export async function makePagePoster(
  folder = join(process.cwd(), 'public', 'film'),
): Promise<Buffer | undefined> {
  const whole = join(folder, 'poster.webp');
  if (!existsSync(whole)) return undefined;
  return await sharp(readFileSync(whole)).resize(960).webp({ quality: 60, effort: 6 }).toBuffer();
}
