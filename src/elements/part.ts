/** A part that a page has by the name of an attribute; see `Page.astro`. */
export const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
