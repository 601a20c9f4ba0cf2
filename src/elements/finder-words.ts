import type { Reason, Replaced } from '#directory/search/answer.ts';

/** Where each of the words stands in `data-words`: the order of `finderKeys` in `#language/finder-words.ts`. */
export const place = {
  topic: 0,
  name: 1,
  former: 2,
  number: 3,
  word: 4,
  general: 5,
  sourced: 6,
  likely: 7,
  none: 8,
  instead: 9,
  nonsense: 10,
  no_match: 11,
  not_loaded: 12,
  count: 13,
  first: 14,
  danger: 15,
  loading: 16,
} as const;

/** What says most to a visitor comes first: what they typed, then what it is about. */
const tellingOrder = ['name', 'number', 'former', 'topic', 'word', 'general'] as const;

/** Why a service stands in the results: its most telling reason, in a few words. */
export function reasonInWords(
  id: string,
  why: readonly Reason[],
  words: readonly string[],
  topicLabel: (id: string) => string,
): string {
  const reason = tellingOrder.flatMap((kind) => why.find((one) => one.kind === kind) ?? [])[0];
  if (!reason) return '';
  const key = reason.kind === 'general' && id === 'emergency-999' ? 'danger' : reason.kind;
  return (words[place[key]] ?? '')
    .replace('{topic}', reason.kind === 'topic' ? topicLabel(reason.topic) : '')
    .replace('{word}', reason.kind === 'word' ? reason.word : '');
}

/** What became of an old name or number, with a link to the service to go to. */
export function replacedInWords(
  { was, id, how, claim }: Replaced,
  words: readonly string[],
  linkTo: (id: string) => Node | undefined,
): (string | Node)[] {
  // What is only recalled leads to the service and says nothing of the old one.
  const pattern = words[place[claim !== 'none' && how === 'instead' ? how : claim]];
  const [before = '', after = ''] = (pattern ?? '').replace('{was}', was).split('{name}');
  return [before, linkTo(id)?.cloneNode(true) ?? '', after];
}
