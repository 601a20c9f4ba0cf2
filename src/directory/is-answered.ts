import type { ChannelType } from './schema/channel.ts';

/** What is sent and read later; nobody answers it while the visitor waits. */
const sent: readonly ChannelType[] = ['email', 'online-form', 'post', 'website', 'app'];

/** Whether somebody answers at once, so that "open now" means something. */
export function isAnswered(type: ChannelType): boolean {
  return !sent.includes(type);
}
