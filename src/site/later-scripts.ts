/**
 * Scripts that a page fetches when a visitor does something, by the file of `src/elements/` that each
 * is made from. The bundler gives a script that it fetches later a loader of its own, which two pages
 * would share: a request more on each, before anything can be typed. So they stand at addresses of ours.
 */
export const laterScripts = {
  'near-me-desk': '/near-me/desk.js',
  'area-code': '/near-me/code.js',
  'area-box': '/near-me/box.js',
  'end-card-desk': '/near-me/end-card.js',
  'hand-out-maker': '/kit/maker.js',
  // The finder holds this address itself: it has no byte for an attribute that told it.
  'page-answers': '/find/page-answers.js',
} as const;

/** Where a page finds one of them; the development server has the file itself. */
export function laterScript(name: keyof typeof laterScripts, isDevelopment: boolean): string {
  return isDevelopment ? `/src/elements/${name}.ts` : laterScripts[name];
}
