/** A moment of a film as people write it: 65.2 is `1:05`. Safe in a browser. */
export function playTime(seconds: number): string {
  const whole = Math.floor(seconds + 0.001);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
