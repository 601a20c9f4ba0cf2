import type { DialledChannel } from './schema/channel.ts';

const emergencies = ['999', '112', '101', '105', '111', '18000'];

/**
 * Whether a number may be rung to see whether it is right. An emergency line and a line of the police
 * or of the health service is never rung for that, nor is a text sent: somebody in need would wait.
 */
export function mayBeRung({ type, dial }: DialledChannel): boolean {
  return type === 'phone' && !emergencies.includes(dial);
}
