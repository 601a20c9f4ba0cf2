/** One thing that is on the screen during a session. */
export type SessionStep =
  | { readonly kind: 'film'; readonly from: number; readonly to: number }
  | { readonly kind: 'question'; readonly stop: string; readonly question: number }
  | { readonly kind: 'card' };

/** A stop of the film that was chosen, with the number of its questions. */
export interface SessionStop {
  readonly id: string;
  readonly at: number;
  readonly questions: number;
}

/**
 * All of a session in order: the film as far as each stop, its questions one by one, the film to its
 * end, and the card with whom to tell. Without a film the questions follow one another.
 */
export function sessionSteps(
  stops: readonly SessionStop[],
  seconds: number,
  hasFilm: boolean,
): SessionStep[] {
  const film = (from: number, to: number): SessionStep[] =>
    hasFilm ? [{ kind: 'film', from, to }] : [];
  let from = 0;
  const untilStops = stops.flatMap(({ id, at, questions }) => {
    const part = film(from, at);
    from = at;
    const asked = Array.from({ length: questions }, (_, question): SessionStep => {
      return { kind: 'question', stop: id, question };
    });
    return [...part, ...asked];
  });
  return [...untilStops, ...film(from, seconds), { kind: 'card' }];
}
