import type { LineList } from '#kit/lines/line-list.ts';

/** Longer than a slow line needs, so that a dead one is told of; older browsers wait on. */
const waitAtMostMs = 15_000;
/** Without the film's letters a sheet can be read as well. */
const lettersAtMostMs = 3000;

/** The list of numbers. @throws when it does not come whole. */
export async function fetchLines(address: string): Promise<LineList> {
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(waitAtMostMs) ?? null;
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`The list of numbers answered ${answer.status}.`);
  return (await answer.json()) as LineList;
}

/** Waits until letters are there or will not come, and not long; calls `late` if they come after that. */
export async function waitForLetters(coming: Promise<void>, late: () => void): Promise<void> {
  let isLate = false;
  const settled = coming.then(
    () => {
      if (isLate) late();
    },
    () => undefined,
  );
  await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, lettersAtMostMs))]);
  isLate = true;
}
