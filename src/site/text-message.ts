import type { Directory } from '#directory/directory.ts';

/** Few enough for a phone to send as one message. */
const mostCharacters = 480;

/**
 * A page as a text message: `{childline phone}` becomes that number as the directory has it.
 * @throws when a service or way in is not published, or the message is longer than that.
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
  if (filled.length > mostCharacters) {
    throw new Error(
      `text_message: has ${filled.length} characters; at most ${mostCharacters} are allowed`,
    );
  }
  return filled;
}
