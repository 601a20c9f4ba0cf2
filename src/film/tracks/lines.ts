/** Characters of one line of a caption at most. */
export const lineLength = 37;

/** A text in one line, or in two that are about as long as each other. */
export function balancedLines(text: string): string {
  if (text.length <= lineLength) return text;
  const words = text.split(' ');
  const breaks = words.slice(1).map((_, place) => {
    const lines = [words.slice(0, place + 1).join(' '), words.slice(place + 1).join(' ')];
    return { lines, longest: Math.max(...lines.map((line) => line.length)) };
  });
  const best = breaks.reduce((one, other) => (other.longest < one.longest ? other : one));
  return best.lines.join('\n');
}
