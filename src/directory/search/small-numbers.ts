/** Small numbers as one character each: `0` is 0, and on through Unicode, to 50,000 at most. */
export function writeNumbers(numbers: readonly number[]): string {
  return String.fromCharCode(...numbers.map((number) => number + 48));
}

/** What `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0) - 48);
}
