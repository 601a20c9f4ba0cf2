export type FilmAction = 'play' | 'back' | 'on' | 'captions' | 'described' | 'full';

/** What is pressed: the parts of a KeyboardEvent that count. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const letters: Readonly<Record<string, FilmAction>> = {
  k: 'play',
  c: 'captions',
  d: 'described',
  f: 'full',
};
const others: Readonly<Record<string, FilmAction>> = {
  ' ': 'play',
  ArrowLeft: 'back',
  ArrowRight: 'on',
};

/**
 * What a key means inside the player. A control keeps the keys that it uses itself: Space on a button
 * presses it, arrows and letters choose in a list.
 */
export function actionOf(pressed: PressedKey, control: string): FilmAction | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.shiftKey) return undefined;
  if (control === 'SELECT') return undefined;
  const letter = letters[pressed.key.toLowerCase()];
  if (letter) return letter;
  const usesKey = ['BUTTON', 'INPUT', 'SUMMARY'].includes(control);
  const action = others[pressed.key];
  if (action === 'play') return usesKey ? undefined : action;
  return control === 'INPUT' ? undefined : action;
}
