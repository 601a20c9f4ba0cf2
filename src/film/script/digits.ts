const names = {
  en: ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  cy: ['dim', 'un', 'dau', 'tri', 'pedwar', 'pump', 'chwech', 'saith', 'wyth', 'naw'],
} as const;

/** A telephone number as it is said: "one one six, oh oh oh". */
export function spokenDigits(number: string, language: 'en' | 'cy'): string {
  return number
    .trim()
    .split(/\s+/)
    .map((group) => Array.from(group, (digit) => names[language][Number(digit)]).join(' '))
    .join(', ');
}
