import { leave } from './leave.ts';

const withinMs = 2000;
/** Longer, and Shift was held for a key that a screen reader kept to itself. */
const shiftTapMs = 250;
/**
 * A menu, dialog, picker or full screen that a press closed; the focus moved by a screen reader's own
 * keys; a mouse: each begins the count anew. A field that Escape cleared does not: three presses leave,
 * as `/what-stays/` says. `cancel` and `beforetoggle` come with the press; `close` and `toggle`, which
 * older browsers have alone, may wait behind the next keys.
 */
const others = 'pointerdown focusin cancel close beforetoggle toggle fullscreenchange blur';

let key = '';
/** When the key went down; 0 while it is up, or when the press does not count. */
let downAt = 0;
/** When the presses that count went down, the last one first. */
let taps: number[] = [];

function forget(): void {
  downAt = 0;
  taps = [];
}

/** Three presses of Shift, or of Escape, in two seconds leave; each counts when it is let go. */
addEventListener('keydown', (event) => {
  const isAlone =
    (event.key === 'Shift' || event.key === 'Escape') &&
    // Not held, not part of a combination, not typing, not used up by the page.
    !(downAt || event.repeat || event.isComposing || event.defaultPrevented) &&
    !(event.ctrlKey || event.metaKey || event.altKey);
  if (!isAlone || event.key !== key) forget();
  if (isAlone) ({ key, timeStamp: downAt } = event);
});
addEventListener('keyup', (event) => {
  const at = event.timeStamp;
  if (!downAt || (key === 'Shift' && at - downAt > shiftTapMs)) forget();
  else {
    taps.unshift(downAt);
    downAt = 0;
    const first = taps[2];
    if (first && at - first < withinMs) leave();
  }
});
for (const other of others.split(' ')) addEventListener(other, forget, true);
