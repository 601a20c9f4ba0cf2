import type { Channel } from './schema/channel.ts';

/**
 * Where a channel's button leads: `tel:`, `sms:`, `mailto:` or the page itself. Undefined for what
 * can only be written down (a postal address, a WhatsApp number).
 */
export function contactLink(channel: Channel): string | undefined {
  switch (channel.type) {
    case 'phone':
    case 'relay':
      return `tel:${channel.dial}`;
    case 'text':
      return `sms:${channel.dial}`;
    case 'email':
      return `mailto:${channel.value}`;
    case 'whatsapp':
    case 'post':
      return undefined;
    default:
      return channel.value;
  }
}
