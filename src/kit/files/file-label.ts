import { nationIds } from '#directory/schema/basics.ts';
import type { Say } from '#language/words.ts';
import { cutWords } from '../cut-words.ts';
import { cutIds } from '../schema/words.ts';

/** A file of the kit by its name in words: "Poster, size A4, England (PDF)". */
export function fileLabel(name: string, say: Say): string {
  const [stem = '', type = ''] = name.split('.');
  const what = stem.replace(/-(?:en|cy)$/, '');
  const nation = nationIds.find((each) => what.endsWith(`-${each}`));
  const cut = cutIds.find((each) => what.endsWith(`-${each}`));
  const rest = nation ?? cut;
  const bare = rest === undefined ? what : what.slice(0, -rest.length - 1);
  const [, kind = bare, size = ''] = /^(poster)-(a\d)$/.exec(bare) ?? [];
  const of = kind === 'numbers' ? `${kind}.${type}` : kind;
  return [
    say(`kit.file.${of}`, { size: size.toUpperCase() }),
    ...(nation === undefined ? [] : [say(`nation.${nation}`)]),
    ...(cut === undefined ? [] : [cutWords(cut, say)]),
    type.toUpperCase(),
  ].join(', ');
}
