import { expect, test } from 'vitest';
import { faultsOf } from '../small-content.ts';

const service = 'services/a-line.yaml';
const address = 'url: https://www.a-line.org.uk';

test.each([
  [
    'https://www.a-line.org.uk@evil.example.com',
    'has a name before "@"; write the address without it',
  ],
  ['https://www.a-line.org.uk:8080', 'has the port 8080; write the address without it'],
  [
    'https://www.xn--line-53d.org.uk',
    'has letters that only look like English ones; type it again',
  ],
  ['https://intranet', 'has no full host name such as www.example.org.uk'],
  [
    'http://www.a-line.org.uk',
    'write a whole web address that starts with https://; found "http://www.a-line.org.uk"',
  ],
])('%s is not linked to', (url, message) => {
  expect(faultsOf([service, address, `url: ${url}`])).toEqual([
    `content/services/a-line.yaml:14 website.url: ${message}`,
  ]);
});

test('an e-mail address that can not arrive is a fault', () => {
  const phone = "type: phone\n    value: 0800 123 456\n    dial: '0800123456'";
  expect(faultsOf([service, phone, 'type: email\n    value: help at a-line'])).toEqual([
    'content/services/a-line.yaml:19 channels.1.value: write an e-mail address such as help@example.org.uk; found "help at a-line"',
  ]);
  expect(faultsOf([service, phone, 'type: email\n    value: help@a-line.org.uk'])).toEqual([]);
});

test('a source keeps the http address under which it was read', () => {
  const source = 'source: https://www.a-line.org.uk/hours';
  expect(faultsOf([service, source, 'source: http://www.a-line.org.uk/hours'])).toEqual([]);
});
