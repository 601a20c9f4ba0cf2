import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardServices } from '#elements/session-card.ts';
import { readChoice, writeChoice, type SessionOffer } from '#elements/session-choice.ts';
import { sessionActionOf } from '#elements/session-keys.ts';
import { sessionSteps } from '#elements/session-steps.ts';
import { mostLines } from '#kit/lines/most-lines.ts';

const offer: SessionOffer = {
  ages: ['11-14', '9-11', '14-16'],
  stops: ['p1', 'p2', 'p3', 'p4'],
  captions: ['sounds', 'all', 'off'],
  films: ['main-720', 'main-360'],
  services: ['childline', 'meic', 'shout', 'samaritans', 'one', 'two', 'three'],
  mostServices: 6,
};

describe('the end of an address', () => {
  const whole =
    'age=14-16&stops=p1,p3&captions=off&film=main-360&area=wales&services=meic,childline';

  test('gives a session back as it was chosen', () => {
    expect(writeChoice(readChoice(whole, offer), offer)).toBe(whole);
  });

  test('is empty where nothing was chosen, and a session without stops is a choice', () => {
    expect(writeChoice(readChoice('', offer), offer)).toBe('');
    expect(writeChoice(readChoice('stops=none', offer), offer)).toBe('stops=none');
    expect(readChoice('stops=none', offer).stops).toEqual([]);
  });

  test('takes over nothing that the page does not offer, and at most six services', () => {
    const poisoned = readChoice(
      'age=99&stops=p9,p2&captions=<b>&film=x&area=<img>&services=childline,childline,nobody',
      offer,
    );
    expect(poisoned).toEqual({
      ...{ age: '11-14', stops: ['p2'], captions: 'sounds', film: '', area: '' },
      services: ['childline'],
    });
    const many = readChoice(`services=${offer.services.join(',')}`, offer);
    expect(many.services).toEqual(offer.services.slice(0, 6));
  });

  test('keeps an area that the page has no list for, so that a link is not lost', () => {
    expect(readChoice('area=cardiff', offer).area).toBe('cardiff');
  });
});

describe('a session', () => {
  const stops = [
    { id: 'p1', at: 58, questions: 2 },
    { id: 'p2', at: 86, questions: 1 },
  ];

  test('shows the film as far as each stop, its questions one by one, the rest, and whom to tell', () => {
    expect(sessionSteps(stops, 192, true)).toEqual([
      { kind: 'film', from: 0, to: 58 },
      { kind: 'question', stop: 'p1', question: 0 },
      { kind: 'question', stop: 'p1', question: 1 },
      { kind: 'film', from: 58, to: 86 },
      { kind: 'question', stop: 'p2', question: 0 },
      { kind: 'film', from: 86, to: 192 },
      { kind: 'card' },
    ]);
  });

  test('without stops is the whole film and the card, and without a film the questions', () => {
    expect(sessionSteps([], 192, true).map(({ kind }) => kind)).toEqual(['film', 'card']);
    expect(sessionSteps(stops, 192, false).map(({ kind }) => kind)).toEqual([
      'question',
      'question',
      'question',
      'card',
    ]);
  });

  test('ends with the services that were chosen, or else with the lines of the nation', () => {
    const choice = readChoice('area=wales', offer);
    const linesOf = (area: string) => ({ '': ['childline'], wales: ['meic'] })[area];
    expect(cardServices(choice, linesOf)).toEqual(['meic']);
    expect(cardServices({ ...choice, area: 'cardiff' }, linesOf)).toEqual(['childline']);
    expect(cardServices({ ...choice, services: ['shout'] }, linesOf)).toEqual(['shout']);
  });
});

describe('during a session', () => {
  const press = (key: string, control = 'LI', held = {}) =>
    sessionActionOf(
      { key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held },
      control,
    );

  test('a clicker goes on, back and makes the screen dark', () => {
    expect(['PageDown', 'PageUp', 'b', '.'].map((key) => press(key))).toEqual([
      'next',
      'back',
      'blank',
      'blank',
    ]);
  });

  test('a button keeps Space, and a combination does nothing', () => {
    expect(press(' ')).toBe('play');
    expect(press(' ', 'BUTTON')).toBeUndefined();
    expect(press('b', 'LI', { ctrlKey: true })).toBeUndefined();
  });
});

describe('a hand-out and the last card hold as many lines in the browser as in a build', () => {
  test('the last card', () => {
    const services = Array.from({ length: mostLines + 2 }, (_, at) => `line-${at}`);
    const choice = { age: '', stops: [], captions: '', film: '', area: '', services };
    expect(cardServices(choice, () => [])).toEqual(services.slice(0, mostLines));
  });

  // The element itself needs a browser, and its number stands in its own words to weigh less there.
  test('a hand-out that somebody makes', () => {
    const source = readFileSync('src/elements/hand-out-maker.ts', 'utf8');
    expect(/^const most = (\d+);$/m.exec(source)?.[1]).toBe(String(mostLines));
  });
});
