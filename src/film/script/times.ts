export const framesPerSecond = 25;
export const filmSeconds = 192;

/** Seconds of a time written as `1:05.2`. @throws when it is not one, or falls between two frames. */
export function seconds(written: string): number {
  const parts = /^(\d+):([0-5]\d)(?:\.(\d{1,2}))?$/.exec(written);
  if (parts === null) throw new Error(`"${written}" is not a time; write it like 1:05.2`);
  const [, minutes, whole, part = '0'] = parts;
  const hundredths =
    Number(minutes) * 6000 + Number(whole) * 100 + Number(part.padEnd(2, '0').slice(0, 2));
  if (hundredths % 4 !== 0) {
    throw new Error(`${written} falls between two frames; a frame is 0.04 seconds`);
  }
  return hundredths / 100;
}

/** Start and end of a time written as `0:59.2–1:01.8`. */
export function span(written: string): { start: number; end: number } {
  const [from = '', to = ''] = written.split('–');
  const found = { start: seconds(from), end: seconds(to) };
  if (found.end <= found.start) throw new Error(`${written} ends before it starts`);
  return found;
}

/** The number of the frame that shows a moment. */
export function frameOf(time: number): number {
  return Math.round(time * framesPerSecond);
}
