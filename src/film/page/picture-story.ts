import { framesPerSecond } from '../script/times.ts';
import { storyStills } from '../render/story-stills.ts';
import type { FilmScript } from '../script/film-script.ts';
import { filmToRead, type ReadLine } from './film-to-read.ts';

/** One picture of the story, with all that the film says around it. */
export interface StoryPicture {
  /** The name of its file, without ending. */
  readonly name: string;
  readonly at: number;
  readonly lines: readonly ReadLine[];
}

/**
 * The film as 24 pictures with words. Every line of the film belongs to the first picture that is
 * seen once the line has begun, so nothing that the film says is lost.
 */
export function pictureStory(script: FilmScript): StoryPicture[] {
  const pictures = storyStills.map(({ name, frame }) => ({
    ...{ name, at: frame / framesPerSecond },
    lines: [] as ReadLine[],
  }));
  for (const line of filmToRead(script).flatMap(({ lines }) => lines)) {
    const picture = pictures.find(({ at }) => at >= line.at) ?? pictures.at(-1);
    picture?.lines.push(line);
  }
  return pictures;
}
