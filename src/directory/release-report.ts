import type { Directory } from './directory.ts';
import { mayBeRung } from './may-be-rung.ts';
import { previewReasons, type PreviewReason, type ThisCopy } from './preview-reasons.ts';
import type { Channel } from './schema/channel.ts';

/** What a person has still to confirm, ready to print. */
export interface ReleaseReport {
  readonly isReady: boolean;
  readonly lines: readonly string[];
}

/** All that the build carries the preview mark for, and what else nobody has confirmed. */
export function releaseReport(directory: Directory, copy: ThisCopy): ReleaseReport {
  const reasons = previewReasons(directory, copy);
  const sections = [
    section(
      'Before the preview mark can go',
      reasons.map((reason) => reasonLine(reason, directory)),
    ),
    section('Nobody has checked on the live page or by ringing', uncheckedLines(directory)),
    section('Old names and numbers whose new place is not certain', unsureLines(directory)),
    section('Words still to be written', unwrittenLines(directory)),
  ].filter((lines) => lines.length > 0);
  if (sections.length === 0) {
    return { isReady: true, lines: ['Nothing is left to confirm: the preview mark can go.'] };
  }
  return { isReady: false, lines: sections.flatMap((lines) => ['', ...lines]).slice(1) };
}

function section(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`${title}:`, ...entries.map((entry) => `  ${entry}`)];
}

function reasonLine(reason: PreviewReason, { services }: Directory): string {
  switch (reason.reason) {
    case 'no-address':
      return `SITE_URL is "${reason.siteUrl}": set it to the public address of the site`;
    case 'report-to':
      return 'report_to in content/site.yaml is unknown: write where visitors can tell you that something is wrong';
    case 'core-missing':
      return `${reason.id}: must show ${reason.dial}`;
    case 'core-unchecked': {
      const channel = services.find(({ id }) => id === reason.id)?.channels[reason.channel];
      return `${reason.id}: ${reason.type} ${reason.value}: ${howToCheck(channel)}, then write checked and checked_how`;
    }
    case 'ageing':
      return `${reason.id}: last looked at on ${reason.lastSeen}, ${reason.days} days ago; at most ${reason.allowedDays}`;
  }
}

/** Nobody is kept from an emergency line or a line to text by somebody who sees whether it works. */
function howToCheck(channel: Channel | undefined): string {
  switch (channel?.type) {
    case 'phone':
    case 'relay':
      return mayBeRung(channel)
        ? 'ring it or open its live page and compare number and hours'
        : 'read it on a live page of the police or the government (do not ring it)';
    case 'text':
    case 'whatsapp':
      return 'read number and hours on its live page (send nothing to it)';
    default:
      return 'read address and hours on its live page';
  }
}

function uncheckedLines({ services }: Directory): string[] {
  const channels = services.flatMap((service) => service.channels);
  const hours = channels.flatMap((channel) => (channel.hours === 'unknown' ? [] : [channel.hours]));
  const websites = services.flatMap(({ website }) => (website ? [website] : []));
  return [
    countLine(channels, 'ways in', 'write checked on the channel'),
    countLine(hours, 'opening hours', 'write checked on the hours'),
    countLine(websites, 'websites', 'write checked on the website'),
  ].flat();
}

function countLine(
  facts: readonly { readonly checked?: string | undefined }[],
  name: string,
  mend: string,
): string[] {
  const unchecked = facts.filter(({ checked }) => checked === undefined).length;
  return unchecked === 0 ? [] : [`${unchecked} of ${facts.length} ${name}: ${mend}`];
}

function unsureLines({ retired }: Directory): string[] {
  return retired
    .filter(({ confidence }) => confidence !== 'sourced')
    .map(
      ({ id, was, confidence }) => `${id}: "${was}" is ${confidence}; find a source or remove it`,
    );
}

function unwrittenLines({ services }: Directory): string[] {
  const unwritten = services.filter((service) =>
    JSON.stringify(service).includes('(to be written)'),
  ).length;
  return unwritten === 0
    ? []
    : [`${unwritten} of ${services.length} services have "(to be written)"`];
}
