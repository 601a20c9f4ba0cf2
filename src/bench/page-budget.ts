/**
 * Pages that people read at leisure: sources, and the film in words. The first window of a connection,
 * in which every other page comes whole, is too small for them.
 */
const readAtLeisure =
  /^\/(?:about\/(?:sources|credits)|professionals\/(?:law\/[a-z-]+|evidence)|film(?:\/story)?)\/$/;

/** Whether people read a page at leisure, in either language: such a page may weigh more. */
export function isReadAtLeisure(address: string): boolean {
  return readAtLeisure.test(inEnglish(address));
}

/** What a page may weigh, Brotli, looks included: the bench and tests/site/weight.test.ts both ask here. */
export function pageBudgetB(address: string): number {
  if (isReadAtLeisure(address)) return 30_000;
  return inEnglish(address) === '/help-now/' ? 6000 : 12_000;
}

/**
 * What a page may load of script, Brotli bytes, by what it does: the bench and tests/site/weight.test.ts both ask
 * here. All but the shell's come on top of it; whether those of the finder do is told both ways by the bench.
 */
export const scriptBudgetB = {
  shell: 3000,
  service: 2000,
  finder: 8000,
  film: 25_000,
  /** A message to copy, words to say it, the form for the police. */
  smallTool: 1000,
} as const;

function inEnglish(address: string): string {
  return address.replace(/^\/cy\//, '/');
}
