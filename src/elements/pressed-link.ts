/** The link that a press landed on, also one inside a part of the page with a tree of its own. */
export function pressedLink(event: Event): HTMLAnchorElement | undefined {
  return event.composedPath().find((each) => each instanceof HTMLAnchorElement);
}
