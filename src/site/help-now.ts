import { z } from 'zod';
import { loadRecord } from '#directory/load-record.ts';
import { contentFolder, published } from '#directory/published.ts';
import { id, inBothLanguages } from '#directory/schema/basics.ts';
import { channelTypes } from '#directory/schema/channel.ts';
import { provenance, refineProvenance } from '#directory/schema/provenance.ts';

const step = z
  .strictObject({
    id,
    heading: inBothLanguages,
    words: inBothLanguages,
    services: z.array(z.strictObject({ of: id, by: z.enum(channelTypes) })).optional(),
    ...provenance,
  })
  .superRefine(refineProvenance);
export type HelpNowStep = z.infer<typeof step>;

const file = z.strictObject({ steps: z.array(step).min(1) });

/**
 * What `/help-now/` says beside the three numbers, from `content/help-now.yaml`. @throws DirectoryFaults, also for a
 * way in that is not published.
 */
export function loadHelpNow(folder = contentFolder(), directory = published()): HelpNowStep[] {
  return loadRecord(folder, 'help-now.yaml', file, ({ steps }) =>
    steps.flatMap(({ services = [] }, step) =>
      services.flatMap(({ of, by }, place) => {
        const path = ['steps', step, 'services', place];
        const ways = directory.services.find(({ id }) => id === of)?.channels;
        if (ways === undefined) {
          const message = `no service "${of}"; write the name of a file in content/services/`;
          return [{ path: [...path, 'of'], message }];
        }
        if (ways.some(({ type }) => type === by)) return [];
        const message = `"${of}" has no "${by}"; write one of ${ways.map(({ type }) => type).join(', ')}`;
        return [{ path: [...path, 'by'], message }];
      }),
    ),
  ).steps;
}
