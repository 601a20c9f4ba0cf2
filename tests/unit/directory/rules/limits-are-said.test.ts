import { expect, test } from 'vitest';
import { faultsOf, type Edit } from '../small-content.ts';

const service = 'services/a-line.yaml';
const file = 'content/services/a-line.yaml:18 channels.1:';

/** The service with a second number behind its first. */
function withSecond(first: string, second: string): Edit[] {
  const way = (value: string, limit: string) => `  - type: phone
    value: ${value}
    dial: '${value.replaceAll(' ', '')}'
    label: Call free
${limit}    cost: free
    bill: not-shown
    hours: unknown
    evidence: page
    source: https://www.a-line.org.uk
    read: 2026-11-20
`;
  return [
    [service, '    label: Call free\n', `    label: Call free\n${first}`],
    [service, 'before_you_contact:\n', `${way('0808 808 3131', second)}before_you_contact:\n`],
  ];
}
const nations = (...ids: string[]) => `    nations: [${ids.join(', ')}]\n`;

test('the first of two numbers says whom it is for, or that it is for all', () => {
  expect(faultsOf(...withSecond('', ''))).toEqual([
    `${file} is the first of 2 of its kind, which lists show alone; write nations, or limited: yes if its label says whom or when it is for, or limited: no if it is for all`,
  ]);
  expect(faultsOf(...withSecond('    limited: no\n', ''))).toEqual([]);
  expect(faultsOf(...withSecond('    limited: yes\n', ''))).toEqual([]);
});

test('numbers of nations leave no nation out', () => {
  const most = nations('wales', 'scotland', 'northern-ireland');
  expect(faultsOf(...withSecond(nations('england'), most))).toEqual([]);
  const message =
    'every phone names its nations, and none is for wales; name it at the one that answers there';
  const [first, second] = faultsOf(...withSecond(nations('england'), nations('scotland')));
  expect(first).toBe(`${file} ${message}`);
  expect(second).toContain(message);
});

test('a number is for no nation that its service is not for', () => {
  const edits = withSecond(nations('england', 'wales', 'scotland'), nations('northern-ireland'));
  const found = faultsOf([service, 'scotland, northern-ireland]', 'scotland]'], ...edits).filter(
    (each) => each.includes('a-line.yaml'),
  );
  expect(found).toEqual([
    "content/services/a-line.yaml:36 channels.2: 0808 808 3131 is for northern-ireland, where the service is not; take it out or add it to the service's nations",
  ]);
});

test.each(['Text, only after you register', 'Advice line, for professionals', 'Out of hours'])(
  'the label "%s" is not forgotten',
  (label) => {
    expect(faultsOf([service, 'label: Call free', `label: ${label}`])).toEqual([
      `${file} "${label}" sounds as if it were not for everybody; write limited: yes, and the label stands wherever the way in does, or limited: no`,
    ]);
    expect(faultsOf([service, 'label: Call free', `label: ${label}\n    limited: yes`])).toEqual(
      [],
    );
  },
);
