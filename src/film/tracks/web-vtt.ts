import type { Track } from './tracks.ts';

const draft =
  'NOTE Drafft: does neb wedi gwirio’r Gymraeg eto. (Draft: no Welsh reader has checked it.)';
const names = {
  captions: { en: 'Captions', cy: 'Capsiynau' },
  words: { en: 'Words on screen', cy: 'Geiriau ar y sgrin' },
  description: { en: 'Description', cy: 'Disgrifiad' },
  chapters: { en: 'Chapters', cy: 'Penodau' },
} as const;

/** A track as WebVTT; the Welsh says that it is a draft. */
export function webVtt({ kind, language, cues }: Track): string {
  const head = [`WEBVTT - My Choice, ${names[kind][language]}`];
  if (language === 'cy') head.push(draft);
  const blocks = cues.map(
    ({ id, start, end, text }) => `${id}\n${stamp(start)} --> ${stamp(end)}\n${escaped(text)}`,
  );
  return `${[...head, ...blocks].join('\n\n')}\n`;
}

/** A second of the film as WebVTT writes it: 00:01:05.200. */
export function stamp(time: number): string {
  const thousandths = Math.round(time * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(thousandths / 60_000);
  const rest = String(thousandths % 1000).padStart(3, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(Math.floor(thousandths / 1000) % 60)}.${rest}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
