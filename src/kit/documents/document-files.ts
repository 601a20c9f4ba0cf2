import { byId } from '#directory/by-id.ts';
import { published } from '#directory/published.ts';
import { languages, type Language } from '#language/paths.ts';
import { words } from '#language/words.ts';
import type { KitFile } from '../files/kit-file.ts';
import { cutIds, type Cut } from '../schema/words.ts';
import { theKit } from '../the-kit.ts';
import { beforeAndAfterFile } from './before-and-after.ts';
import { exitSlipsFile } from './exit-slips.ts';
import { letterHomeFile } from './letter-home.ts';
import { questionCardsFile } from './question-cards.ts';
import { staffBriefingFile } from './staff-briefing.ts';

/** Everything that is printed, filled in or changed in a word processor. */
export async function documentFiles(): Promise<KitFile[]> {
  const kit = theKit();
  const { services } = byId(published());
  const files = languages.flatMap((language) => {
    const say = words(language);
    const sources = { say, services };
    return [
      ...cutIds.map((cut) =>
        file('question-cards', language, questionCardsFile(kit.cards, cut, language, say), cut),
      ),
      file('exit-slips', language, exitSlipsFile(kit.exitSlip, language)),
      file('before-and-after', language, beforeAndAfterFile(kit.beforeAndAfter, language)),
      file('staff-briefing', language, staffBriefingFile(kit.staffBriefing, language, sources)),
      file('letter-home', language, letterHomeFile(kit.letterHome, language, sources)),
    ];
  });
  return Promise.all(files);
}

async function file(
  what: string,
  language: Language,
  bytes: Promise<Uint8Array>,
  cut?: Cut,
): Promise<KitFile> {
  return {
    name: `${[what, ...(cut === undefined ? [] : [cut]), language].join('-')}.docx`,
    ...{ kind: 'document', language },
    ...(cut === undefined ? {} : { cut }),
    bytes: await bytes,
  };
}
