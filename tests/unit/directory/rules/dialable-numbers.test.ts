import { describe, expect, test } from 'vitest';
import { canBeDialled, nationalNumber } from '#directory/rules/uk-numbers.ts';
import { faultsOf } from '../small-content.ts';

test('a number with a digit too few is a fault', () => {
  expect(
    faultsOf(
      ['services/a-line.yaml', '0800 123 456', '0800 123 45'],
      ['services/a-line.yaml', "'0800123456'", "'080012345'"],
    ),
  ).toEqual([
    'content/services/a-line.yaml:20 channels.1.dial: "080012345" can\'t be rung in the UK; check every digit against the source',
  ]);
});

describe('can be rung in the UK', () => {
  test.each([
    '999',
    '112',
    '101',
    '105',
    '111',
    '116000',
    '116123',
    '116111',
    '08001111',
    '0800123456',
    '08001234567',
    '08088082121',
    '02079460000',
    '02890245704',
    '01312440460',
    '0169772345',
    '03001236600',
    '03453454345',
    '03301234567',
    '03701234567',
    '07418341800',
    '08451234567',
    '+441173720154',
  ])('%s', (dial) => {
    expect(canBeDialled('phone', dial)).toBe(true);
  });
});

describe('can not be rung in the UK', () => {
  test.each([
    ['one digit too few for London', '0207946000'],
    ['one digit too many', '080012345678'],
    ['0808 with six digits', '0808123456'],
    ['0800 with four digits, but not 1111', '08001112'],
    ['withdrawn', '0500123456'],
    ['premium rate', '09011234567'],
    ['a personal number', '07012345678'],
    ['no such area', '01012345678'],
    ['no such area', '02512345678'],
    ['not in use', '03111234567'],
    ['abroad', '+33123456789'],
    ['Ireland', '+35312345678'],
    ['the 0 kept after +44', '+4401173720154'],
    ['a short code for texts', '85258'],
    ['the United States', '911'],
    ['no number', '116124'],
    ['the relay prefix alone', '18001'],
  ])('%s: %s', (_why, dial) => {
    expect(canBeDialled('phone', dial)).toBe(false);
  });
});

describe('each way has its numbers', () => {
  test.each([
    ['text', '85258', true],
    ['text', '61016', true],
    ['text', '999', true],
    ['text', '07418341800', true],
    ['text', '55258', false],
    ['text', '8525', false],
    ['whatsapp', '07418341800', true],
    ['whatsapp', '+447418341800', true],
    ['whatsapp', '85258', false],
    ['whatsapp', '999', false],
    ['relay', '18000', true],
    ['relay', '18001101', true],
    ['relay', '1800108088088000', true],
    ['relay', '1800112345', false],
    ['relay', '08088088000', false],
  ] as const)('%s to %s: %s', (type, dial, isPossible) => {
    expect(canBeDialled(type, dial)).toBe(isPossible);
  });
});

test('+44 and the 0 of a number at home are the same number', () => {
  expect(nationalNumber('+441173720154')).toBe('01173720154');
  expect(nationalNumber('01173720154')).toBe('01173720154');
  expect(nationalNumber('+35312345678')).toBe('+35312345678');
});
