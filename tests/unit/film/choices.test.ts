import { describe, expect, test } from 'vitest';
import type { Span } from '#film/script/cues.ts';
import { allChoices } from '#film/script/choices/all-choices.ts';
import { spoken } from './spoken.ts';

const clips = allChoices.flatMap(({ clips }) => clips);
const languages = ['en', 'cy'] as const;

test('both ways are offered at each of the three choices', () => {
  expect(allChoices.map(({ clips }) => clips.length)).toEqual([2, 2, 2]);
  expect(new Set(clips.map(({ id }) => id)).size).toBe(6);
  // Nobody is asked what they would do themselves.
  expect(allChoices.filter(({ question }) => /\byou\b/i.test(question.en))).toEqual([]);
});

describe.each(clips.map((clip) => [clip.id, clip] as const))('the clip %s', (_, clip) => {
  test('is short, and all of it is inside', () => {
    expect(clip.seconds).toBeGreaterThanOrEqual(12);
    expect(clip.seconds).toBeLessThanOrEqual(18);
    const cues: readonly Span[] = [...clip.words, ...clip.sounds, ...clip.description];
    expect(cues.filter(({ end }) => end > clip.seconds)).toEqual([]);
  });

  test('can be read by a child', () => {
    const faults = clip.words.filter(({ start, end, text }) => {
      const long = end - start;
      return (
        long + 1e-9 < 1 + 0.33 * spoken(text.en).length ||
        languages.some((language) => text[language].length / long > 13)
      );
    });
    expect(faults).toEqual([]);
  });

  test.each(languages)('tells who only listens every word that is drawn (%s)', (language) => {
    const heard = new Set(clip.description.flatMap(({ text }) => spoken(text[language])));
    const missed = clip.words
      .flatMap(({ text }) => spoken(text[language]))
      .filter((word) => !heard.has(word));
    expect(missed).toEqual([]);
  });

  test('says why it is safe to show', () => {
    expect(clip.reasoning.length).toBeGreaterThan(60);
  });
});
