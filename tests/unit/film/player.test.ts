import { describe, expect, test } from 'vitest';
import { actionOf } from '#elements/film-keys.ts';
import { pauseReached } from '#elements/film-pauses.ts';
import { placeIn } from '#elements/film-place.ts';
import { theFilm } from '#film/page/the-film.ts';

const chapters = theFilm().scenes.map(({ id, start }) => ({ id, at: start }));

describe('a link into the film', () => {
  test('names a second, or a chapter', () => {
    expect(placeIn('t=58', chapters, 192)).toBe(58);
    expect(placeIn('t=65.2', chapters, 192)).toBe(65.2);
    expect(placeIn('strings', chapters, 192)).toBe(86);
  });

  test.each([
    ...['', 't=', 't=-1', 't=192', 't=99999', 't=1e2', 't=58&t=1', 'T=58', ' t=58', 't=0x10'],
    ...['constructor', '__proto__', 'javascript:alert(1)', 't=58"><img src=x>', '%00', 't=NaN'],
  ])('that holds "%s" does nothing', (fragment) => {
    expect(placeIn(fragment, chapters, 192)).toBeUndefined();
  });
});

describe('a key inside the player', () => {
  const press = (key: string, control = 'DIV', held = {}) =>
    actionOf(
      { key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held },
      control,
    );

  test('plays, moves, and turns captions, description and full screen on', () => {
    const keys = [' ', 'k', 'ArrowLeft', 'ArrowRight', 'C', 'd', 'f'];
    expect(keys.map((key) => press(key))).toEqual([
      ...['play', 'play', 'back', 'on', 'captions', 'described', 'full'],
    ]);
  });

  test('stays with a control that uses it itself', () => {
    expect(press(' ', 'BUTTON')).toBeUndefined();
    expect(press('ArrowLeft', 'INPUT')).toBeUndefined();
    expect(press('c', 'SELECT')).toBeUndefined();
    expect(press('k', 'BUTTON')).toBe('play');
  });

  test('stays with the browser together with another one, and Shift and Escape are for leaving', () => {
    expect(press('f', 'DIV', { ctrlKey: true })).toBeUndefined();
    expect(press('d', 'DIV', { altKey: true })).toBeUndefined();
    expect([press('Shift'), press('Escape')]).toEqual([undefined, undefined]);
  });
});

describe('a pause point', () => {
  const points = theFilm().scenes.flatMap(({ pause }) => (pause === undefined ? [] : [pause.at]));

  test('is met four times in the film', () => {
    expect(points).toHaveLength(4);
    const met = Array.from({ length: 192 * 4 }, (_, step) =>
      pauseReached(points, step / 4, (step + 1) / 4),
    );
    expect(met.filter((point) => point !== undefined)).toEqual(points);
  });

  test('stops nobody who jumps over it', () => {
    expect(pauseReached(points, 10, 190)).toBeUndefined();
    expect(pauseReached(points, 190, 10)).toBeUndefined();
  });
});
