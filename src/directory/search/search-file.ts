import type { Directory } from '../directory.ts';
import { isAnswered } from '../is-answered.ts';
import { mainChannel } from '../main-channel.ts';
import { nationsOf } from '../nations-of.ts';
import { encodeHours } from '../opening/hours-code.ts';
import type { Channel } from '../schema/channel.ts';
import { byId } from './compile-index.ts';
import { markOf } from './listed.ts';
import type { SearchIndex } from './search-index.ts';
import { siteSearch } from './site-search.ts';
import { writeNumbers } from './small-numbers.ts';

/** When each service answers; `fetchFinderIndex` in src/elements/ undoes it. */
export interface HoursOfServices {
  /** Codes of `encodeHours`, parted by spaces. */
  readonly codes: string;
  /**
   * For each service, parted by spaces, the places of its codes as `writeNumbers` has them: its ways to
   * reach a person, the main one first ('' when not known). Nothing where no hours are known.
   */
  readonly services: string;
}

/** The search index and when each service answers, as they are sent. */
export interface SearchFile {
  /** Without what the page lists. */
  readonly search: Omit<SearchIndex, 'listed'>;
  /** The `markOf` of that list. */
  readonly list: string;
  readonly hours: HoursOfServices;
}

/**
 * The same with the words that an answer is told in: what `/find/index.json` holds. Those of both languages,
 * so that it is one file for everyone.
 */
export interface FinderFile<Words> extends SearchFile {
  readonly words: Readonly<Record<'en' | 'cy', Words>>;
}

/** What the site searches on a day, `YYYY-MM-DD`; `whole` is all of the directory. */
export function searchFile(whole: Directory, folder: string, today: string): SearchFile {
  const { directory, index } = siteSearch(whole, folder, today);
  const places = new Map<string, number>();
  const placeOf = (code: string): number => {
    if (!places.has(code)) places.set(code, places.size);
    return places.get(code) ?? 0;
  };
  const services = byId(directory.services).map((service) => {
    const codeOf = (channel: Channel) => encodeHours(channel.hours, nationsOf(channel, service));
    const main = mainChannel(service);
    const first = main && isAnswered(main.type) ? codeOf(main) : '';
    const codes = service.channels.filter(({ type }) => isAnswered(type)).map(codeOf);
    const others = [...new Set(codes)].filter((code) => code !== '' && code !== first);
    return first || others[0] ? writeNumbers([first, ...others].map(placeOf)) : '';
  });
  return {
    hours: { codes: [...places.keys()].join(' '), services: services.join(' ') },
    list: markOf(index.listed),
    search: inOrder(index),
  };
}

/** The order in which it compresses best, 66 bytes better than another: tried with many. */
function inOrder(index: SearchIndex): Omit<SearchIndex, 'listed'> {
  const { grave, targets, services, first, mutations, says } = index;
  const { words, welsh, names, numbers, retired, tree } = index;
  return {
    ...{ grave, targets, services, first, mutations, says },
    ...{ words, welsh, names, numbers, retired, tree },
  };
}
