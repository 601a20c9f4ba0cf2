import { qrPath } from '#qr/qr-path.ts';

/** Draws the words as a code into a picture of the page. It comes with the box, so that showing it asks for nothing. */
export function drawCode(picture: Element, words: string): void {
  const { side, d } = qrPath(words);
  picture.setAttribute('viewBox', `0 0 ${side} ${side}`);
  picture.querySelector('path')?.setAttribute('d', d);
}
