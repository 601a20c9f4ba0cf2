/** Whether this build still needs a person's checks before it may be shown as finished. */
export function isPreview(): boolean {
  return true;
}
