/** A copy of a part that the page holds as `<template data-part="name">`. @throws where there is none. */
export function copyOf(root: ParentNode, name: string): HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-part=${name}]`);
  const part = template?.content.firstElementChild;
  if (!part) throw new Error(`The page has no <template data-part="${name}">.`);
  return document.importNode(part, true) as HTMLElement;
}

const slotOf = (part: HTMLElement, slot: string): HTMLElement | null =>
  part.querySelector<HTMLElement>(`[data-slot=${slot}]`);

/** Takes a slot away that has nothing to say. */
export function keepIf(part: HTMLElement, slot: string, isKept: boolean): void {
  if (!isKept) slotOf(part, slot)?.remove();
}

/** Writes words into a slot, `data-slot="name"`. */
export function fill(part: HTMLElement, slot: string, words: string): void {
  const place = slotOf(part, slot);
  if (place) place.textContent = words;
}

/** Writes a name into a slot, marked with its language. */
export function fillName(
  part: HTMLElement,
  slot: string,
  { name, language }: { readonly name: string; readonly language: string },
): void {
  fill(part, slot, name);
  const place = slotOf(part, slot);
  if (place) place.lang = language;
}

/** Fills in the {names} of a slot's own words; without anything to fill in, the slot goes. */
export function fillIn(
  part: HTMLElement,
  slot: string,
  values: Readonly<Record<string, string>> | undefined,
): void {
  keepIf(part, slot, values !== undefined);
  const words = slotOf(part, slot)?.textContent ?? '';
  fill(
    part,
    slot,
    words.replace(/\{(\w+)\}/g, (_, name: string) => values?.[name] ?? ''),
  );
}

/** Gives a slot's link its address, and words, if it is not to keep its own; without an address it goes. */
export function fillLink(
  part: HTMLElement,
  slot: string,
  address: string | undefined,
  words?: string,
): void {
  keepIf(part, slot, address !== undefined);
  slotOf(part, slot)?.setAttribute('href', address ?? '');
  if (words !== undefined) fill(part, slot, words);
}
