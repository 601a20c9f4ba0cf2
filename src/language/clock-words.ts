/** "9am", "5.30pm", "midnight", "noon" for minutes after midnight (0 to 1440). Safe in a browser. */
export function clockWords(minutes: number, say: { midnight: string; noon: string }): string {
  if (minutes % 1440 === 0) return say.midnight;
  if (minutes === 720) return say.noon;
  const hour = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const past = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${hour % 12 || 12}${past}${hour < 12 ? 'am' : 'pm'}`;
}
