/** The name of a track's file as the film for ages 9 to 11 says it: `words-9-11.en.vtt`. */
export function youngerTrack(kind: string, language: string): string {
  return `${kind}-9-11.${language}.vtt`;
}

/** Whether a file holds what only the film for ages 9 to 11 says. */
export const isYoungerTrack = (file: string): boolean => file.includes('-9-11.');
