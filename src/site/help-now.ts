import { z } from 'zod';
import { loadRecord } from '#directory/load-record.ts';
import { contentFolder, published } from '#directory/published.ts';
import { id, inBothLanguages } from '#directory/schema/basics.ts';
import { channelTypes } from '#directory/schema/channel.ts';
import { provenance, refineProvenance } from '#directory/schema/provenance.ts';
import { wayFault } from './contact-faults.ts';

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
 * way in that is not published, or that no button can open.
 */
export function loadHelpNow(folder = contentFolder(), directory = published()): HelpNowStep[] {
  return loadRecord(folder, 'help-now.yaml', file, ({ steps }) =>
    steps.flatMap(({ services = [] }, step) =>
      services.flatMap((way, place) => {
        const fault = wayFault(way, directory, true);
        return fault === undefined
          ? []
          : [{ path: ['steps', step, 'services', place, fault.field], message: fault.message }];
      }),
    ),
  ).steps;
}
