/** A part of the film that a link can name. */
export interface FilmChapter {
  readonly id: string;
  readonly at: number;
}

/**
 * The second of the film that the end of an address means, `t=58` or the name of a chapter; undefined
 * for anything else, whatever it holds.
 */
export function placeIn(
  fragment: string,
  chapters: readonly FilmChapter[],
  seconds: number,
): number | undefined {
  const named = chapters.find(({ id }) => id === fragment);
  if (named) return named.at;
  const time = /^t=(\d{1,4}(?:\.\d{1,2})?)$/.exec(fragment)?.[1];
  return time !== undefined && Number(time) < seconds ? Number(time) : undefined;
}
