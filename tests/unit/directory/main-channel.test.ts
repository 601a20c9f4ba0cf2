import { expect, test } from 'vitest';
import { mainChannel } from '#directory/main-channel.ts';
import type { Channel, ChannelType } from '#directory/schema/channel.ts';

function channels(...types: ChannelType[]): { channels: Channel[] } {
  return { channels: types.map((type) => ({ type, value: type }) as Channel) };
}

test.each([
  ['a telephone before all', ['website', 'email', 'text', 'phone'], 'phone'],
  ['a text before a chat', ['webchat', 'text'], 'text'],
  ['a chat before an e-mail', ['email', 'webchat'], 'webchat'],
  ['a form before a letter', ['post', 'online-form'], 'online-form'],
  ['sign language where there is nothing else', ['website', 'bsl'], 'bsl'],
] as const)('a list shows %s', (_what, types, expected) => {
  expect(mainChannel(channels(...types))?.type).toBe(expected);
});

test('a page that nobody answers is no way in', () => {
  expect(mainChannel(channels('website'))).toBeUndefined();
});

test('of two telephones the first is shown', () => {
  const service = channels('phone', 'phone');
  expect(mainChannel(service)).toBe(service.channels[0]);
});
