import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const list = z
  .strictObject({ en: z.array(z.string().min(3)), cy: z.array(z.string().min(3)) })
  .parse(parse(readFileSync(new URL('../../content/plain-words.yaml', import.meta.url), 'utf8')));
const givingAway = [...list.en, ...list.cy];

/** The words of a text with one space between them, so that "Cam-drin" meets "cam drin". */
export function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** The words of a text that give away, at a glance, what a page is about. */
export const found = (text: string): string[] =>
  givingAway.filter((start) => wordsOf(text).includes(` ${start}`));
