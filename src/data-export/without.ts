/** A record without some of its fields. */
export function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  ...keys: readonly Key[]
): Omit<Whole, Key> {
  const left = Object.entries(whole).filter(([key]) => !keys.includes(key as Key));
  return Object.fromEntries(left) as Omit<Whole, Key>;
}
