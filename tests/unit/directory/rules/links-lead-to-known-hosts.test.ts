import { expect, test } from 'vitest';
import { faultsWithPins } from '../small-content.ts';

const page = 'pages/en/a-page.mdx';
const source = ['services/b-house.yaml', 'url: https://www.b-house.org.uk'] as const;

test('a link to a host that nobody has reviewed is a fault, and says which line to write', () => {
  expect(faultsWithPins([page, 'Look [here](https://www.a-llne.org.uk/help).\n'])).toEqual([
    'content/pages/en/a-page.mdx:1 line: leads to "www.a-llne.org.uk", which nobody has reviewed. If it is a slip, put it right here. If not, a second person opens the page and writes by hand, as a line of content/pinned/link-hosts.txt ▸ www.a-llne.org.uk',
  ]);
});

test('so is one in a record, whatever the field', () => {
  const faults = faultsWithPins([...source, 'url: https://b-house.example.org']);
  expect(faults).toContainEqual(
    expect.stringMatching(/^content\/services\/b-house\.yaml:14 website\.url: leads to "b-house\./),
  );
});

test.each([
  ['http://www.a-line.org.uk', 'is not safe to link to; write https://'],
  ['HTTP://www.a-line.org.uk', 'is not safe to link to; write https://'],
  ['https://a-line@www.b-house.org.uk', 'has a name before "@"; write the address without it'],
  ['https://www.a-line.org.uk:99999', 'is not a web address; copy it again'],
])('in words, %s is a fault', (address, message) => {
  expect(faultsWithPins(['strings/en.yaml', `a.key: Look at ${address}\n`])).toEqual([
    `content/strings/en.yaml:1 line: "${address}" ${message}`,
  ]);
});

test('another port is another host', () => {
  const [fault] = faultsWithPins(['strings/en.yaml', 'a.key: https://www.a-line.org.uk:8443/\n']);
  expect(fault).toContain('leads to "www.a-line.org.uk:8443", which nobody has reviewed');
});

test('an old source under http may be named, because nothing links to it', () => {
  const old = [
    'source: https://www.a-line.org.uk/hours',
    'source: http://old.org.uk/hours',
  ] as const;
  expect(faultsWithPins(['services/a-line.yaml', ...old])).toEqual([]);
});

test('a host that nothing leads to is taken off the list', () => {
  expect(faultsWithPins(['pinned/link-hosts.txt', 'www.b', 'gone.org.uk\nwww.b'])).toEqual([
    'content/pinned/link-hosts.txt:2 line: nothing leads to "gone.org.uk"; take this line out',
  ]);
});
