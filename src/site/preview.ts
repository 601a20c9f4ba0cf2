import { previewReasons } from '#directory/preview-reasons.ts';
import { published } from '#directory/published.ts';
import { buildDay } from './build-day.ts';
import { loadSiteFacts } from './site-facts.ts';
import { siteUrl } from './site-url.ts';

export interface PreviewNote {
  /** Which words say it. */
  readonly key: string;
  /** The service that it is about. */
  readonly id: string | undefined;
}

/** What a person must still do before this build is more than a preview, each in words for the sources page. */
export function previewNotes(): PreviewNote[] {
  const reasons = previewReasons(published(), {
    today: buildDay(),
    siteUrl: siteUrl(),
    reportTo: loadSiteFacts().report_to,
  });
  const notes = reasons.map((reason) => ({
    key: `sources.preview.${reason.reason.replaceAll('-', '_')}`,
    id: 'id' in reason ? reason.id : undefined,
  }));
  // One line a service, however many of its ways in are unchecked.
  return [...new Map(notes.map((note) => [`${note.key} ${note.id}`, note])).values()];
}

/** Whether this build still needs a person's checks before it may be shown as finished. */
export function isPreview(): boolean {
  preview ??= previewNotes().length > 0;
  return preview;
}
let preview: boolean | undefined;
