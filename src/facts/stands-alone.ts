/** A fact stands in a list by itself, and lists have an order of their own. */
const leansBack = [
  /^(?:This|That|These|Those|Such|It|Its|They|Their)\b/,
  /^(?:In [A-Z]\w+(?: [A-Z]\w+)* )?the same\b/i,
  /^The (?:defence|duty|notice|offence|order)\b(?! (?:for|in|of|on|that|to)\b)/,
  /\bhas the same\b/,
  /\b(?:no such|such an?) \w+/,
];

/** The words by which the first sentence of a fact leans on another one: "That duty", "no such defence". */
export function leansOnAnother(says: string): string | undefined {
  const [first = ''] = says.split(/(?<=[.!?]) /);
  return leansBack.map((each) => each.exec(first)?.[0]).find((words) => words !== undefined);
}
