import type { Reason, Replaced } from '#directory/search/answer.ts';
import { emergencyService } from '#directory/search/named-services.ts';
import type { FinderWords } from '#language/finder-words.ts';

/** What says most to a visitor comes first: what they typed, then what it is about. */
const tellingOrder = ['name', 'number', 'former', 'topic', 'word', 'general'] as const;

/** Why a service stands in the results: its most telling reason, in a few words. */
export function reasonInWords(
  id: string,
  why: readonly Reason[],
  words: FinderWords,
  topicLabel: (id: string) => string,
): string {
  const reason = tellingOrder.flatMap((kind) => why.find((one) => one.kind === kind) ?? [])[0];
  if (!reason) return '';
  return words[reason.kind === 'general' && id === emergencyService ? 'danger' : reason.kind]
    .replace('{topic}', reason.kind === 'topic' ? topicLabel(reason.topic) : '')
    .replace('{word}', reason.kind === 'word' ? reason.word : '');
}

/** What became of an old name or number, with a link to the service to go to. */
export function replacedInWords(
  { was, id, how, claim }: Replaced,
  words: FinderWords,
  linkTo: (id: string) => Node,
): (string | Node)[] {
  // What is only recalled leads to the service and says nothing of the old one.
  const pattern = words[claim !== 'none' && how === 'instead' ? how : claim];
  const [before = '', after = ''] = pattern.replace('{was}', was).split('{name}');
  return [before, linkTo(id).cloneNode(true), after];
}
