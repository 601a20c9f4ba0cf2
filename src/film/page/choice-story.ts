import { allChoices } from '../script/choices/all-choices.ts';
import type { ChoiceClip, ChoicePoint } from '../script/choices/choice.ts';
import type { Both, DescriptionCue } from '../script/cues.ts';
import type { FilmScript } from '../script/film-script.ts';
import { inFigures } from './film-to-read.ts';

/** A choice as it can be read: what came before it, the question, and both ways. */
export interface ChoiceStory {
  readonly choice: ChoicePoint;
  /** What the described film says between the choice before this one and this one. */
  readonly before: readonly Both[];
  /** The id of the choice after this one; undefined after the last. */
  readonly next: string | undefined;
}

/** What the described film says in some of its seconds: every word that is drawn is in it. */
function told(script: FilmScript, from: number, to: number): Both[] {
  return script.scenes
    .flatMap(({ description }): readonly DescriptionCue[] => description)
    .filter(({ start }) => start >= from && start < to)
    .map(({ text }) => inFigures(script, text));
}

/** Where the film goes on after a choice, whichever way was taken. */
const joins = ({ clips }: ChoicePoint) => Math.min(...clips.map((clip) => clip.joins));

/** A choice and what came before it. @throws when there is no such choice. */
export function choiceStory(script: FilmScript, id: string): ChoiceStory {
  const place = allChoices.findIndex((choice) => choice.id === id);
  const choice = allChoices[place];
  if (choice === undefined) {
    const ids = allChoices.map((each) => each.id).join(', ');
    throw new Error(`There is no choice "${id}" in the film; write one of ${ids}.`);
  }
  const last = allChoices[place - 1];
  const from = last === undefined ? 0 : joins(last);
  return { choice, before: told(script, from, choice.at), next: allChoices[place + 1]?.id };
}

/** What the film says after the last choice. */
export function afterChoices(script: FilmScript): Both[] {
  const last = allChoices.at(-1);
  return last === undefined ? [] : told(script, joins(last), Number.POSITIVE_INFINITY);
}

/** A way in words: what is heard, and what is seen and said, in order. */
export function clipLines({ sounds, description }: ChoiceClip) {
  return [
    ...sounds.map(({ start, text }) => ({ at: start, isSound: true, text })),
    ...description.map(({ start, text }) => ({ at: start, isSound: false, text })),
  ].sort((one, other) => one.at - other.at);
}
