/**
 * Brings what draws hand-outs and their codes as a second step: the words of the page do not wait for
 * it, and other pages that make codes share nothing with this one that would be one request more.
 */
const maker = document.querySelector<HTMLElement>('hand-out-maker');
const later = maker?.dataset['later'];
if (later === undefined)
  throw new Error('The page of hand-outs has no <hand-out-maker data-later>.');
void import(/* @vite-ignore */ later).catch(() => {
  maker?.querySelector('[data-failed]')?.removeAttribute('hidden');
});
