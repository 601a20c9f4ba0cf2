/**
 * Whether an error means that a video which somebody plays cannot be had: the last of its files did not come.
 * Before that nothing was asked for; but Chromium tells an error of each film in a page that is moved into
 * another one.
 */
export function hasFailed({ target, currentTarget }: Event): boolean {
  return (
    (target as Element).matches('video, source:last-of-type') &&
    !(currentTarget as HTMLVideoElement).paused
  );
}
