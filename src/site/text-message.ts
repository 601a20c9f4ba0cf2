import type { Directory } from '#directory/directory.ts';

/**
 * The alphabet of text messages (3GPP TS 23.038, 6.2.1; of its extensions none, they count double). One character
 * outside it, and the whole message is sent in UCS-2.
 */
const plain = /^[@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/;
/** What each part of a long message holds, in characters of either alphabet, and how many parts one may cost. */
const inPlain = { partHolds: 153, mostParts: 2 };
/** What an editor is told. */
export const mostCharacters = inPlain.partHolds * inPlain.mostParts;
/** `ô` and `â` of Welsh: no word goes without them. */
const inOther = { partHolds: 67, mostParts: 5 };
/** Marks of print that a text message would pay for, and those of a keyboard. */
const marks: readonly (readonly [printed: RegExp, typed: string])[] = [
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/[–—]/g, '-'],
  [/\u00A0/g, ' '],
];

/**
 * A page as a text message: `{childline phone}` becomes that number as the directory has it, and marks of print
 * those of a keyboard. @throws when a service or way in is not published, or a phone would send too many parts,
 * each of which may be charged.
 */
export function fillMessage(text: string, directory: Directory): string {
  const filled = text.replace(/\{([^}]*)\}/g, (_, inside: string) => {
    const [of, by = 'phone'] = inside.trim().split(/\s+/);
    const service = directory.services.find(({ id }) => id === of);
    const channel = service?.channels.find(({ type }) => type === by);
    if (channel === undefined) {
      throw new Error(
        `text_message: {${inside}} names no published way in; write for example {childline phone}`,
      );
    }
    return channel.value;
  });
  const message = marks.reduce((said, [printed, typed]) => said.replace(printed, typed), filled);
  const { partHolds, mostParts } = plain.test(message) ? inPlain : inOther;
  if (message.length > partHolds * mostParts) {
    throw new Error(
      `text_message: has ${message.length} characters; a phone sends ${partHolds} in a part, and at most ` +
        `${mostParts} parts (${partHolds * mostParts} characters) are allowed`,
    );
  }
  return message;
}
