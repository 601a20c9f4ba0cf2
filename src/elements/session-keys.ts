import type { PressedKey } from './film-keys.ts';

export type SessionAction = 'next' | 'back' | 'play' | 'blank' | 'captions' | 'notes' | 'full';

/** Keys of a keyboard, and what clickers send: most send Page Up, Page Down and B or a full stop. */
const actions: Readonly<Record<string, SessionAction>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ' ': 'play',
  b: 'blank',
  '.': 'blank',
  c: 'captions',
  n: 'notes',
  f: 'full',
};

/** What a key does during a session. A button that has the focus keeps Space for itself. */
export function sessionActionOf(pressed: PressedKey, control: string): SessionAction | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.shiftKey) return undefined;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  const usesSpace = ['BUTTON', 'SUMMARY', 'A'].includes(control);
  return key === ' ' && usesSpace ? undefined : actions[key];
}
