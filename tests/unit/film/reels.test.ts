import { describe, expect, test } from 'vitest';
import { allChoices } from '#film/script/choices/all-choices.ts';
import { heldSeconds, reels } from '#film/script/choices/reel.ts';
import { afterChoices, choiceStory, clipLines } from '#film/page/choice-story.ts';
import { inFigures } from '#film/page/film-to-read.ts';
import { theFilm } from '#film/page/the-film.ts';
import { framesPerSecond } from '#film/script/times.ts';
import { tracksOfReel } from '#film/tracks/tracks.ts';

const script = theFilm();

describe.each(reels.map((reel) => [reel.id, reel] as const))(
  'the file of the choice %s',
  (_, reel) => {
    test('holds both ways, so that its address does not tell which was chosen', () => {
      const ways = allChoices.find(({ id }) => id === reel.id)?.clips.map(({ id }) => id);
      expect(reel.parts.map(({ clip }) => clip.id)).toEqual(ways);
    });

    test('holds the last picture of a way long enough that no player runs on into the other', () => {
      const [one, other] = reel.parts;
      // A browser tells the time four times a second at worst.
      expect(heldSeconds).toBeGreaterThanOrEqual(0.5);
      expect((other?.start ?? 0) - (one?.end ?? 0)).toBe(heldSeconds);
      expect(reel.seconds - (other?.end ?? 0)).toBe(heldSeconds);
    });

    test('has captions, words and description of each way inside its seconds, in both languages', () => {
      const tracks = tracksOfReel(reel);
      expect(tracks).toHaveLength(6);
      for (const { cues } of tracks) {
        for (const { clip, start, end } of reel.parts) {
          const own = cues.filter(({ id }) => id.startsWith(`${clip.id}-`));
          expect(own.length).toBeGreaterThan(0);
          expect(own.filter((cue) => cue.start < start || cue.end > end)).toEqual([]);
        }
      }
    });

    test('has captions that a child can read', () => {
      const captions = tracksOfReel(reel).filter(({ kind }) => kind === 'captions');
      const faults = captions.flatMap(({ cues }) =>
        cues.filter(({ start, end, text }) => {
          const lines = text.split('\n');
          const isWide = lines.length > 2 || lines.some((line) => line.length > 37);
          return isWide || end - start < 1.6 || text.length / (end - start) > 13;
        }),
      );
      expect(faults).toEqual([]);
    });
  },
);

test('the film waits on a whole frame, and goes on later than it waited, whichever way was taken', () => {
  for (const { at, clips } of allChoices) {
    expect(at * framesPerSecond).toBeCloseTo(Math.round(at * framesPerSecond), 6);
    expect(new Set(clips.map(({ joins }) => joins)).size).toBe(1);
    expect(clips.every(({ joins }) => joins > at)).toBe(true);
  }
});

test('who reads the choosing version misses only what the clips stand for', () => {
  const read = [
    ...allChoices.flatMap(({ id }) => choiceStory(script, id).before),
    ...afterChoices(script),
  ];
  const missed = script.scenes
    .flatMap(({ description }) => description)
    .filter(({ text }) => !read.some((line) => line.en === inFigures(script, text).en))
    .map(({ start }) => start);
  const spans = allChoices.map(({ at, clips }) => ({ at, joins: clips[0].joins }));
  expect(missed.every((start) => spans.some(({ at, joins }) => start >= at && start < joins))).toBe(
    true,
  );
  expect(allChoices.map(({ id }) => choiceStory(script, id).next)).toEqual([
    'theo',
    'amara',
    undefined,
  ]);
});

test('a way in words has every word that is drawn in it', () => {
  for (const { clips } of allChoices) {
    for (const clip of clips) {
      const told = clipLines(clip).map(({ text }) => text.en.toLowerCase());
      for (const { text } of clip.words) {
        const words = text.en.toLowerCase().replaceAll(/[.?]/g, '');
        const isTold = told.some((line) =>
          line.replaceAll(/[.?,“”]/g, '').includes(words.replaceAll(',', '')),
        );
        expect(isTold, text.en).toBe(true);
      }
    }
  }
});

test('a choice that is not in the film stops the build with its name', () => {
  expect(() => choiceStory(script, 'jay')).toThrow(
    'There is no choice "jay" in the film; write one of maya, theo, amara.',
  );
});
