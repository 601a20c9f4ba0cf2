import { byId } from './by-id.ts';
import type { Directory } from './directory.ts';
import { isAlwaysOpen } from './is-always-open.ts';
import type { DialledChannel } from './schema/channel.ts';

/** A number, and the name of the service that answers it. */
export type NamedNumber = DialledChannel & { readonly of: string };

export interface ThreeNumbers {
  readonly emergency: NamedNumber;
  /** For a young person who is away from home; may be closed at night. */
  readonly away: NamedNumber;
  /** Answers at every hour. */
  readonly anyTime: NamedNumber;
}

/**
 * 999, 116 000 and 0800 1111, from the data.
 * @throws when one is not published, is not free, or does not answer when the strip says it does.
 */
export function threeNumbers(directory: Directory): ThreeNumbers {
  const numbers = {
    emergency: phone(directory, 'emergency-999'),
    away: phone(directory, 'missing-people-safecall'),
    anyTime: phone(directory, 'childline'),
  };
  if (!isFreeToText(directory, numbers.away)) {
    throw new Error(
      'content/services/missing-people-safecall.yaml has no free text line at the number that is called, and the strip on each page says "call or text free". Correct the file, or the words crisis.how.',
    );
  }
  for (const key of ['emergency', 'anyTime'] as const) {
    if (!isAlwaysOpen(numbers[key])) {
      throw new Error(
        `content/services: the line for "${key}" (${numbers[key].value}) is not open at every hour, and the strip on each page says that it is. Correct its hours or choose another line in three-numbers.ts.`,
      );
    }
  }
  return numbers;
}

/** The text line of the strip that words of danger raise: free, at every hour. @throws like `threeNumbers`. */
export function textAtAnyTime(directory: Directory): DialledChannel {
  const channels = byId(directory).services.get('shout')?.channels ?? [];
  const text = channels.find((one): one is DialledChannel => one.type === 'text');
  if (text === undefined || text.cost !== 'free' || !isAlwaysOpen(text)) {
    throw new Error(
      'content/services/shout.yaml has no free text number that is open at every hour, and the search offers it when words mean danger.',
    );
  }
  return text;
}

/** Whether texts to the same number are free too. */
function isFreeToText(directory: Directory, { dial }: DialledChannel): boolean {
  const channels = byId(directory).services.get('missing-people-safecall')?.channels ?? [];
  return channels.some((one) => one.type === 'text' && one.dial === dial && one.cost === 'free');
}

function phone(directory: Directory, id: string): NamedNumber {
  const service = byId(directory).services.get(id);
  const channel = service?.channels.find((one): one is DialledChannel => one.type === 'phone');
  if (service === undefined || channel?.cost !== 'free') {
    throw new Error(
      `content/services/${id}.yaml has no free telephone number, and each page names it as one of the three numbers.`,
    );
  }
  return { ...channel, of: service.name };
}
