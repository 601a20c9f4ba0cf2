import { readContentFiles } from '#directory/content-files.ts';
import { contentRecords, type ContentRecords } from '#directory/content-records.ts';
import { DirectoryFaults } from '#directory/faults.ts';
import { checkKit } from './check-kit.ts';
import { everySession, type EverySession } from './schema/every-session.ts';
import { pauseNotes, type PauseNotes } from './schema/pause-notes.ts';
import { plan, type Plan } from './schema/plan.ts';
import {
  beforeAndAfter,
  exitSlip,
  letterHome,
  questionCards,
  staffBriefing,
  type BeforeAndAfter,
  type ExitSlip,
  type LetterHome,
  type QuestionCard,
  type StaffBriefing,
} from './schema/sheets.ts';
import { pauseIds, type PauseId } from './schema/words.ts';

/** The words of the session kit, from which pages, slides and hand-outs are made. */
export interface Kit {
  readonly pauses: ReadonlyMap<PauseId, PauseNotes>;
  readonly everySession: EverySession;
  readonly plans: readonly Plan[];
  readonly cards: readonly QuestionCard[];
  readonly exitSlip: ExitSlip;
  readonly beforeAndAfter: BeforeAndAfter;
  readonly staffBriefing: StaffBriefing;
  readonly letterHome: LetterHome;
}

/** Ids that the kit may name; what is left out is not compared. */
export interface KnownIds {
  readonly services?: ReadonlySet<string>;
  readonly facts?: ReadonlySet<string>;
}

const sheets = {
  everySession: ['kit/every-session.yaml', everySession],
  cards: ['kit/cards.yaml', questionCards],
  exitSlip: ['kit/exit-slip.yaml', exitSlip],
  beforeAndAfter: ['kit/before-and-after.yaml', beforeAndAfter],
  staffBriefing: ['kit/staff-briefing.yaml', staffBriefing],
  letterHome: ['kit/letter-home.yaml', letterHome],
} as const;

/**
 * Reads `content/kit/`.
 * @throws DirectoryFaults with every fault of every file.
 */
export function loadKit(folder: string, known: KnownIds = {}): Kit {
  const { root, files } = readContentFiles(
    folder,
    ['kit/pauses', 'kit/plans'],
    Object.values(sheets).map(([file]) => file),
  );
  const content = contentRecords(files, root);
  const kit = readKit(content);
  checkKit(kit, content, known);
  if (content.faults.length > 0) throw new DirectoryFaults(content.faults);
  // Nothing is missing where there is no fault.
  return kit as Kit;
}

/** A kit as far as its files are sound. */
export type KitSoFar = { readonly [Part in keyof Kit]: Kit[Part] | undefined };

function readKit({ parsed, record, records, fault }: ContentRecords): KitSoFar {
  for (const [file] of Object.values(sheets)) {
    if (!parsed.has(file)) fault(file, 1, 'file', 'is missing or could not be read; put it back');
  }
  const notes = records('kit/pauses', pauseNotes);
  for (const id of pauseIds) {
    const file = `kit/pauses/${id}.yaml`;
    if (!parsed.has(file)) fault(file, 1, 'file', 'is missing or could not be read; put it back');
  }
  return {
    pauses: new Map(
      notes.flatMap(({ id, ...rest }) => {
        const known = pauseIds.find((each) => each === id);
        if (known === undefined) {
          fault(
            `kit/pauses/${id}.yaml`,
            1,
            'file',
            `is no stop of the film; the stops are ${pauseIds.join(', ')}`,
          );
          return [];
        }
        return [[known, rest] as const];
      }),
    ),
    plans: records('kit/plans', plan),
    everySession: record(...sheets.everySession),
    cards: record(...sheets.cards)?.cards,
    exitSlip: record(...sheets.exitSlip),
    beforeAndAfter: record(...sheets.beforeAndAfter),
    staffBriefing: record(...sheets.staffBriefing),
    letterHome: record(...sheets.letterHome),
  };
}
