/**
 * What a call to a number costs, by Ofcom's numbering plan: 0800 and 0808 are free, 01, 02 and 03 cost
 * the same as an ordinary call, and of others (0845) nobody can say.
 */
export function callCost(dial: string): 'free' | 'standard' | 'unknown' {
  if (/^080[08]/.test(dial)) return 'free';
  return /^0[123]/.test(dial) ? 'standard' : 'unknown';
}
