import { describe, expect, test } from 'vitest';
import type { Hours, Weekday } from '#directory/schema/hours.ts';
import { missingHours, timesIn } from '#upkeep/live/find-hours.ts';
import { holdsNumber, numbersIn } from '#upkeep/live/find-number.ts';
import { pageText } from '#upkeep/live/page-text.ts';

const textOf = (html: string): string => pageText(html).text;

describe('a number is found in every form in which it may be printed', () => {
  test.each([
    ['0800 1111', '08001111'],
    ['08001111', '08001111'],
    ['0800-1111', '08001111'],
    ['0800&nbsp;1111', '08001111'],
    ['<b>0800</b> <b>1111</b>', '08001111'],
    ['<span>0800</span><span>1111</span>', '08001111'],
    ['0800 11<!-- x -->11', '08001111'],
    ['0800&#8203;1111', '08001111'],
    ['&#48;800 &#x31;111', '08001111'],
    ['０８００ １１１１', '08001111'],
    ['<a href="tel:0800%201111">Call us</a>', '08001111'],
    ['<a href="tel:+448001111">Call us</a>', '08001111'],
    ['0800 1111 24 hours a day', '08001111'],
    ['Call 0800 1111. 365 days a year.', '08001111'],
    ['+44 (0)808 808 4994', '08088084994'],
    ['+44 808 808 4994', '08088084994'],
    ['0044 808 8084994', '08088084994'],
    ['(0808) 808 4994', '08088084994'],
    ['0808.808.4994', '08088084994'],
    ['0808–808–4994', '08088084994'],
    ['116 123 (free)', '116123'],
    ['116123', '116123'],
    ['116-123', '116123'],
    ['text YM to 85258.', '85258'],
    ['18001 then 0808 808 8000', '1800108088088000'],
    ['07860 077333', '07860077333'],
    ['028 9050 7000 in an emergency', '02890507000'],
    ['+353 1 679 4944', '+35316794944'],
  ])('%s', (html, dial) => {
    expect(holdsNumber(textOf(`<p>${html}</p>`), dial)).toBe(true);
  });

  test.each([
    ['0800 1112', '08001111'],
    ['0800 1111 222', '08001111'],
    ['0800 11115', '08001111'],
    ['10800 1111', '08001111'],
    ['0808 808 4995', '08088084994'],
    ['£116,123', '116123'],
    ['116,123 people', '116123'],
    ['185258', '85258'],
    ['85258.50', '85258'],
    ['<script>var n = "0800 1111"</script>', '08001111'],
    ['<!-- 0800 1111 -->', '08001111'],
    ['<style>.a{content:"0800 1111"}</style>', '08001111'],
    ['18001 alone', '1800108088088000'],
    ['0800', '08001111'],
  ])('and not in %s', (html, dial) => {
    expect(holdsNumber(textOf(`<p>${html}</p>`), dial)).toBe(false);
  });

  test('other numbers of the page are told, as it prints them', () => {
    expect(numbersIn('Call 0808 808 4995 or\n+44 (0)20 7946 0000, or 116 000.', 5)).toEqual([
      '0808 808 4995',
      '+44 (0)20 7946 0000',
      '116 000',
    ]);
  });
});

function hours(...periods: readonly [days: string, opens: string, closes: string][]): Hours {
  return {
    words: 'In words',
    periods: periods.map(([days, opens, closes]) => ({
      days: days.split(' ') as Weekday[],
      opens,
      closes: closes as '24:00',
    })),
    bank_holidays: 'unknown',
    evidence: 'page',
    source: 'https://a.org.uk',
    read: '2026-11-20',
  };
}
const office = hours(['mo tu we th fr', '09:00', '17:00']);
const half = hours(['mo tu we th fr', '09:30', '16:30']);
const always = hours(['mo tu we th fr sa su', '00:00', '24:00']);
const evening = hours(['mo tu we th fr sa su', '16:00', '24:00']);
const night = hours(
  ['mo tu we th fr sa su', '16:00', '24:00'],
  ['mo tu we th fr sa su', '00:00', '02:00'],
);
const some = hours(['tu th', '12:00', '20:00']);
const two = hours(['mo tu we th fr', '10:00', '13:00'], ['sa su', '14:00', '18:00']);

describe('hours are found in every form in which they may be printed', () => {
  test.each([
    ['Monday to Friday, 9am to 5pm', office],
    ['Mon-Fri 9-5', office],
    ['weekdays 9.00 a.m. – 5.00 p.m.', office],
    ['Monday - Friday: 09:00 - 17:00', office],
    ['Open Mon–Fri 0900–1700 hrs', office],
    ['Mondays to Fridays between 9 am and 5 pm', office],
    ['<table><tr><td>Monday to Friday<td>9am<td>5pm</table>', office],
    ['9am until 5pm every weekday', office],
    ['Monday to Friday 9:30am-4:30pm', half],
    ['Mon to Fri, 9.30 to 4.30pm', half],
    ['We are here 24/7', always],
    ['open 24 hours a day', always],
    ['24hrs, 365 days', always],
    ['any time, day or night', always],
    ['4pm to midnight', evening],
    ['16:00–00:00 daily', evening],
    ['4pm-12am', evening],
    ['4pm to 2am, every day', night],
    ['Tuesdays and Thursdays, 12 noon to 8pm', some],
    ['Tue 12pm-8pm, Thu 12pm-8pm', some],
    ['Mon–Fri 10am–1pm, weekends 2pm–6pm', two],
  ])('%s', (html, wanted) => {
    expect(missingHours(textOf(html), wanted)).toEqual([]);
  });

  test.each([
    ['Monday to Friday, 10am to 5pm', office, ['09:00 to 17:00']],
    ['Monday to Friday, 9am to 5.30pm', office, ['09:00 to 17:00']],
    ['Monday to Friday, 9am to 5am', office, ['09:00 to 17:00']],
    ['Monday to Thursday, 9am to 5pm', office, ['mo to fr']],
    ['19am to 5pm, Monday to Friday', office, ['09:00 to 17:00']],
    ['9am to 15pm, weekdays', office, ['09:00 to 17:00']],
    ['8am to midnight', always, ['24 hours']],
    ['4pm to 11pm', evening, ['16:00 to 24:00']],
    ['Tuesdays, 12 noon to 8pm', some, ['th']],
    ['Mon–Fri 10am–1pm', two, ['14:00 to 18:00']],
  ])('and not in %s', (html, wanted, missing) => {
    expect(missingHours(textOf(html), wanted)).toEqual(missing);
  });

  test('lines with times are told', () => {
    expect(timesIn(textOf('<p>Call us<p>We are open 8am to 4pm<p>Thank you'), 3)).toEqual([
      'We are open 8am to 4pm',
    ]);
  });
});

describe('a page made to harm is read like any other', () => {
  test.each([
    ['tags within tags without end', '<div>'.repeat(200_000)],
    [
      'forms of letters that multiply',
      `${Array.from({ length: 2000 }, (_, n) => `<font a=${n}>`).join('')}${'<p>x'.repeat(20_000)}`,
    ],
    [
      'one tag with very many attributes',
      `<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}`).join(' ')}>`,
    ],
    ['a comment without end', '<p>0800 1111</p><!--'],
    ['references that are none', '&'.repeat(200_000)],
    ['digits without end', '0 8'.repeat(100_000)],
    ['times without end', '9 - '.repeat(50_000)],
  ])('%s', (_, html) => {
    const { text } = pageText(`<p>0800 1111, 9am to 5pm weekdays</p>${html}`);
    expect(holdsNumber(text, '08001111')).toBe(true);
    expect(holdsNumber(text, '08088084994')).toBe(false);
    expect(missingHours(text, office)).toEqual([]);
    expect(missingHours(text, half)).not.toEqual([]);
    expect(numbersIn(text, 3).length).toBeLessThanOrEqual(3);
  });

  test('a script that is not closed hides what follows, as in a browser', () => {
    expect(textOf('<p>a</p><script>var x = "<p>0800 1111</p>"')).toBe('a');
  });

  test('where a page sends browsers by itself is told', () => {
    expect(pageText('<meta http-equiv="Refresh" content="0; URL=\'/new/\'">').refresh).toBe(
      '/new/',
    );
  });
});

describe('a page made to hold up whoever reads it', () => {
  test('is not made longer without end by signs that stand for many letters', () => {
    expect(textOf('\ufdfa'.repeat(1_200_000)).length).toBe(18_000_000);
  });
});
