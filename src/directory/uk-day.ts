import { ukTime } from './opening/uk-time.ts';

/** The day in the UK at an instant, `YYYY-MM-DD`. */
export function ukDay(at: Date): string {
  return new Date(ukTime(at).day * 86_400_000).toISOString().slice(0, 10);
}
