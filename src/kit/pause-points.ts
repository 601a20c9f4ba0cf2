import type { Both } from '#film/script/cues.ts';
import type { FilmScript } from '#film/script/film-script.ts';
import type { Kit } from './load-kit.ts';
import type { Claim, Cut, PauseId } from './schema/words.ts';
import { pauseIds } from './schema/words.ts';

/** A stop of the film with all that the adult needs for one age. */
export interface KitPause {
  readonly id: PauseId;
  /** Seconds from the start of the film. */
  readonly at: number;
  /** The chapter that ends here. */
  readonly chapter: Both;
  readonly questions: readonly Both[];
  /** What to do before the questions; then what helps. */
  readonly hints: readonly Claim[];
  readonly maySay: readonly { readonly says: Both; readonly answer: Both }[];
}

/**
 * The film's four stops for an age, in order: times and questions of the film's script, joined with
 * the kit's own.
 * @throws when the kit names a question that the script does not have.
 */
export function pausePoints(kit: Kit, script: FilmScript, cut: Cut): KitPause[] {
  const stops = script.scenes.flatMap(({ chapter, pause }) =>
    pause === undefined ? [] : [{ chapter, pause }],
  );
  if (stops.length !== pauseIds.length) {
    throw new Error(`The film has ${stops.length} stops and the kit ${pauseIds.length}.`);
  }
  return pauseIds.map((id, place) => {
    const stop = stops[place];
    const notes = kit.pauses.get(id);
    if (stop === undefined || notes === undefined) throw new Error(`There is no stop ${id}.`);
    const { pause, chapter } = stop;
    const own = notes.cuts[cut];
    const questions = own.questions.map((question) => {
      if (!('film' in question)) return question;
      const found = pause.questions[question.film - 1];
      if (found === undefined) {
        throw new Error(
          `content/kit/pauses/${id}.yaml names question ${question.film} of the film, which has ${pause.questions.length} at this stop.`,
        );
      }
      return found;
    });
    return {
      ...{ id, at: pause.at, chapter, questions },
      hints: [...(pause.first ? [pause.first] : []), ...(own.hints ?? []), ...notes.hints],
      maySay: notes.may_say,
    };
  });
}
