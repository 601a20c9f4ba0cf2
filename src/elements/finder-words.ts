import type { Reason, Replaced } from '#directory/search/answer.ts';

// The places of the words in `data-words`: the order of `finderKeys` in `#language/finder-words.ts`.
const place = {
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
};

/** What says most to a visitor comes first: what they typed, then what it is about. */
const tellingOrder = ['name', 'number', 'former', 'topic', 'word', 'general'] as const;

/** Why a service stands in the results: its most telling reason, in a few words. */
export function reasonInWords(
  why: readonly Reason[],
  words: readonly string[],
  topicLabel: (id: string) => string,
): string {
  const reason = tellingOrder.flatMap((kind) => why.find((one) => one.kind === kind) ?? [])[0];
  if (reason === undefined) return '';
  const pattern = words[place[reason.kind]] ?? '';
  switch (reason.kind) {
    case 'topic':
      return pattern.replace('{topic}', topicLabel(reason.topic));
    case 'word':
      return pattern.replace('{word}', reason.word);
    default:
      return pattern;
  }
}

/** What became of an old name or number, with a link to the service to go to. */
export function replacedInWords(
  { was, id, how, claim }: Replaced,
  words: readonly string[],
  linkTo: (id: string) => HTMLAnchorElement | null,
): (string | Node)[] {
  // What is only recalled leads to the service and says nothing of the old one.
  const key = claim === 'none' ? 'none' : how === 'instead' ? 'instead' : claim;
  const [before = '', after = ''] = (words[place[key]] ?? '').replace('{was}', was).split('{name}');
  const link = linkTo(id)?.cloneNode(true) ?? '';
  return [before, link, after];
}
