import { describe, expect, test } from 'vitest';
import { mainChannel, mainChannels } from '#directory/main-channel.ts';
import type { Nation } from '#directory/schema/basics.ts';
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

describe('where nations have numbers of their own', () => {
  const of = (...nations: Nation[]) =>
    ({ type: 'phone', value: nations.join(), nations }) as Channel;
  const service = {
    channels: [of('england'), of('wales'), { type: 'text', value: '1' } as Channel],
  };
  const shown = (...nations: Nation[]) =>
    mainChannels(service, nations.length > 0 ? nations : undefined).map(({ value }) => value);

  test('a list for nobody in particular shows each', () => {
    expect(shown()).toEqual(['england', 'wales']);
  });

  test('a list for a nation shows its own', () => {
    expect(shown('wales')).toEqual(['wales']);
    expect(shown('wales', 'scotland')).toEqual(['wales']);
  });

  test('a list for another nation still shows one, whose label says whom it is for', () => {
    expect(shown('scotland')).toEqual(['england']);
  });

  test('a service with one number for all shows that', () => {
    expect(mainChannels(channels('text', 'phone'), ['wales'])).toHaveLength(1);
    expect(mainChannels(channels('website'))).toEqual([]);
  });
});
