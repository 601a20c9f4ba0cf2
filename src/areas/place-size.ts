/** Each character stands for a quarter more people than the one before; the first, "0", for one. */
const step = 1.25;
const first = 48;

/** How many people, as one character: enough to tell which of two places is larger. */
export function sizeCharacter(population: number): string {
  return String.fromCharCode(first + Math.round(Math.log(population) / Math.log(step)));
}

/** About how many people a character stands for. */
export function peopleOf(character: string): number {
  return Math.round(step ** (character.charCodeAt(0) - first));
}
