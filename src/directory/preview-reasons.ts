import { ageingServices, type Ageing } from './ageing.ts';
import { coreLines } from './core-lines.ts';
import type { Directory } from './directory.ts';
import type { Channel } from './schema/channel.ts';

/** Why a build still carries the preview mark. */
export type PreviewReason =
  | { readonly reason: 'no-address'; readonly siteUrl: string }
  | { readonly reason: 'report-to' }
  | { readonly reason: 'core-missing'; readonly id: string; readonly dial: string }
  | {
      readonly reason: 'core-unchecked';
      readonly id: string;
      /** Place in the service's channels, from 0. */
      readonly channel: number;
      readonly type: Channel['type'];
      readonly value: string;
    }
  | ({ readonly reason: 'ageing' } & Ageing);

/** What is known of this copy of the site and of the day, besides the directory. */
export interface ThisCopy {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly siteUrl: string;
  /** `report_to` of `content/site.yaml`. */
  readonly reportTo: string;
}

/** Hosts that stand for no site: reserved names (RFC 2606, RFC 6761), and numbers instead of a name. */
const nobodysHost = /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost)$|^[\d.]+$|^\[/;

/**
 * All that a person must do before the site may stop calling itself a preview: give it an address, and
 * one to write to when something is wrong, ring or open each core line and note the day, look again at
 * what nobody has seen for too long. Empty when nothing is left.
 */
export function previewReasons(
  directory: Directory,
  { today, siteUrl, reportTo }: ThisCopy,
): PreviewReason[] {
  const reasons: PreviewReason[] = [];
  if (!URL.canParse(siteUrl) || nobodysHost.test(new URL(siteUrl).hostname)) {
    reasons.push({ reason: 'no-address', siteUrl });
  }
  if (reportTo === 'unknown') reasons.push({ reason: 'report-to' });
  for (const { id, dial } of coreLines) {
    const channels = directory.services.find((service) => service.id === id)?.channels ?? [];
    if (!channels.some((channel) => 'dial' in channel && channel.dial === dial)) {
      reasons.push({ reason: 'core-missing', id, dial });
    }
    for (const [channel, { type, value, checked, hours }] of channels.entries()) {
      const isChecked =
        checked !== undefined && (hours === 'unknown' || hours.checked !== undefined);
      if (!isChecked) reasons.push({ reason: 'core-unchecked', id, channel, type, value });
    }
  }
  for (const each of ageingServices(directory, today)) reasons.push({ reason: 'ageing', ...each });
  return reasons;
}
