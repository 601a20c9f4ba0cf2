import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { openState } from '#directory/opening/open-state.ts';
import type { Channel } from '#directory/schema/channel.ts';
import { nationIds } from '#directory/schema/basics.ts';
import OpenNow from '../../src/components/OpenNow.astro';

const ofOneNation: Channel = {
  type: 'phone',
  value: '0800 123 456',
  dial: '0800123456',
  label: 'For England',
  nations: ['england'],
  cost: 'free',
  bill: 'unknown',
  hours: {
    words: 'Monday to Friday, 3pm to 8pm',
    periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '15:00', closes: '20:00' }],
    bank_holidays: 'unknown',
    evidence: 'page',
    source: 'https://a-line.example/',
    read: '2026-11-21',
  },
  evidence: 'page',
  source: 'https://a-line.example/',
  read: '2026-11-21',
};

test('a number for England alone keeps the bank holidays of England, whatever nations its service has', async () => {
  const container = await AstroContainer.create();
  const html = await container.renderToString(OpenNow, {
    props: {
      channel: ofOneNation,
      service: { channels: [ofOneNation], nations: [...nationIds] },
      language: 'en',
    },
  });
  const code = /data-hours="([^"]+)"/.exec(html)?.[1] ?? '';
  // A Tuesday that is a bank holiday in Scotland alone, and Easter Monday, which is none there.
  expect(openState(code, new Date('2029-01-02T16:00:00Z')).state).toBe('open');
  expect(openState(code, new Date('2029-04-02T15:00:00Z')).state).toBe('unknown');
});

const everyHour = [
  { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '00:00', closes: '24:00' },
] as const;

test.each([
  [
    'day and night, without a second line',
    '24 hours, every day',
    'all-day',
    'Open now, day and night',
  ],
  [
    'with a remark, in its words',
    '24 hours, every day (by text)',
    'all-day',
    '24 hours, every day (by text)',
  ],
  [
    'but who knows on holidays, in its words',
    '24 hours, every day',
    'unknown',
    '24 hours, every day',
  ],
] as const)('a line that is there %s', async (_how, inWords, holidays, said) => {
  const container = await AstroContainer.create();
  const { hours } = ofOneNation;
  if (hours === 'unknown') throw new Error('The line of these tests has hours.');
  const channel: Channel = {
    ...ofOneNation,
    hours: {
      ...hours,
      words: inWords,
      periods: [...everyHour].map((one) => ({ ...one, days: [...one.days] })),
      bank_holidays: holidays,
    },
  };
  const html = await container.renderToString(OpenNow, {
    props: { channel, service: { channels: [channel], nations: ['england'] }, language: 'en' },
  });
  expect(html.replace(/<[^>]*>/g, '').trim()).toBe(said);
});
