import type { Directory } from '#directory/directory.ts';
import type { Nation } from '#directory/schema/basics.ts';
import type { Language } from '#language/paths.ts';
import { words } from '#language/words.ts';
import { nationalServices } from '../hand-outs/national-services.ts';
import type { HandOutWords } from '../hand-outs/hand-out.ts';
import { kitLicence } from '../files/kit-file.ts';
import type { HandOutLine } from './hand-out-line.ts';
import { lineId, lineOf, numbersFor } from './line-of.ts';

/** A line that can be chosen. */
export interface ListedLine extends HandOutLine {
  /** The id of its service, with the nations after it where nations have numbers of their own. */
  readonly id: string;
  readonly nations: readonly Nation[];
  /** The part of a nation that it is for, where it is not for all of it. */
  readonly region?: string;
}

/** What the browser makes hand-outs of: fetched whole, so that nobody learns what was chosen from it. */
export interface LineList {
  /** The words around the numbers; `{day}` in the foot is filled in by what is chosen. */
  readonly words: HandOutWords;
  /** What a line of somebody's own says beside its number. */
  readonly call: string;
  readonly lines: readonly ListedLine[];
  /** What is ticked at first in each nation. */
  readonly ready: Readonly<Record<Nation, readonly string[]>>;
}

/** Every number of the directory that paper may show, in one language. */
export function lineList(directory: Directory, folder: string, language: Language): LineList {
  const say = words(language);
  const national = nationalServices(directory, folder);
  const idsOf = (nation: Nation) => national.get(nation)?.map(({ id }) => id) ?? [];
  return {
    words: {
      title: say('handout.title'),
      heading: say('handout.heading'),
      second: say('handout.second'),
      scan: say('handout.scan'),
      foot: say('handout.foot', { day: '{day}', licence: kitLicence }),
      plainTitle: say('handout.plain_title'),
    },
    call: say('handout.how.call'),
    lines: directory.services.flatMap((service) => {
      const { region } = service;
      return numbersFor(service).flatMap((number) => {
        const line = lineOf(service, language, say, number);
        if (line === undefined) return [];
        const { nations } = number;
        const id = lineId(service, number);
        return [{ id, nations, ...(region === undefined ? {} : { region }), ...line }];
      });
    }),
    ready: {
      england: idsOf('england'),
      wales: idsOf('wales'),
      scotland: idsOf('scotland'),
      'northern-ireland': idsOf('northern-ireland'),
    },
  };
}
