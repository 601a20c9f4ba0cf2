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

function inEnglish(address: string): string {
  return address.replace(/^\/cy\//, '/');
}
