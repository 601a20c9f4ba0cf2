import { DirectoryFaults } from '#directory/faults.ts';
import { loadDirectoryFrom } from '#directory/load-directory.ts';
import { allRules } from '#directory/rules/all-rules.ts';
import { claimsArePinned } from '#directory/rules/claims-are-pinned.ts';
import { linksLeadToKnownHosts } from '#directory/rules/links-lead-to-known-hosts.ts';

/** The day of every test. */
export const today = '2026-11-21';

const before = [
  'who_answers',
  'give_a_name',
  'what_they_see',
  'who_they_tell',
  'wait',
  'hang_up',
  'what_happens',
];

const aLine = `name: A Line
organisation: helpers
listing: full
summary: Talk to somebody
to_child: You can talk to them.
to_adult: They listen to young people.
about:
  - They answer every day.
who: [child, parent]
topics: [being-away]
nations: [england, wales, scotland, northern-ireland]
languages: [en]
website:
  url: https://www.a-line.org.uk
  evidence: page
  read: 2026-11-20
channels:
  - type: phone
    value: 0800 123 456
    dial: '0800123456'
    label: Call free
    cost: free
    bill: not-shown
    hours:
      words: Monday to Friday, 9am to 5pm
      periods:
        - {days: [mo, tu, we, th, fr], opens: '09:00', closes: '17:00'}
      bank_holidays: unknown
      evidence: page
      source: https://www.a-line.org.uk/hours
      read: 2026-11-20
    evidence: page
    source: https://www.a-line.org.uk
    read: 2026-11-20
before_you_contact:
${before.map((field) => `  ${field}: unknown`).join('\n')}
sources:
  - supports: [who, nations]
    says: Their own page.
    evidence: page
    source: https://www.a-line.org.uk
    read: 2026-11-20
`;

const bHouse = aLine
  .replace('name: A Line', 'name: B House')
  .replaceAll('a-line.org.uk', 'b-house.org.uk')
  .replace('0800 123 456', '0808 808 2121')
  .replace('0800123456', '08088082121');

const steps = ['england', 'wales', 'scotland', 'northern-ireland']
  .map((nation) => `  ${nation}: [a-line, b-house]`)
  .join('\n');

const small: Readonly<Record<string, string>> = {
  'services/a-line.yaml': aLine,
  'services/b-house.yaml': bHouse,
  'organisations/helpers.yaml': `name: Helpers
about: They help.
website: https://www.helpers.org.uk
read: 2026-11-20
`,
  'topics/being-away.yaml': `order: '01'
label:
  en: Being away
  cy: Bod i ffwrdd
label_for_children:
  en: I am away from home
  cy: Rydw i i ffwrdd o gartref
description:
  en: Being away from home.
words:
  en: [away]
  cy: [i ffwrdd]
`,
  'chains/being-away.yaml': `child:\n${steps}\nparent:\n${steps}\n`,
  'retired/old-line.yaml': `was: Old Line
kind: name
now: a-line
confidence: sourced
why: It has another name.
sources:
  - says: The new name.
    evidence: page
    source: https://www.a-line.org.uk/news
read: 2026-11-20
`,
  'calendar/bank-holidays.yaml': 'extra: []\n',
  'pinned/link-hosts.txt': `www.a-line.org.uk
www.b-house.org.uk
www.helpers.org.uk
`,
  'pinned/services/a-line.txt': `name | A Line
website | https://www.a-line.org.uk
phone | 0800 123 456 | Call free | free | bill not-shown | open Monday to Friday, 9am to 5pm | mo tu we th fr 09:00-17:00 | bank holidays unknown
`,
  'pinned/services/b-house.txt': `name | B House
website | https://www.b-house.org.uk
phone | 0808 808 2121 | Call free | free | bill not-shown | open Monday to Friday, 9am to 5pm | mo tu we th fr 09:00-17:00 | bank holidays unknown
`,
};

export type Edit =
  | readonly [file: string, find: string, replace: string]
  | readonly [file: string, text: string | Uint8Array | undefined];

/**
 * The small directory with some edits: a piece of a file replaced, or a whole file written or, with
 * `undefined`, taken away. What is to be replaced must be there.
 */
export function smallContent(...edits: readonly Edit[]): Map<string, Uint8Array> {
  const files = new Map<string, string | Uint8Array>(Object.entries(small));
  for (const edit of edits) {
    const [file, first, replace] = edit;
    if (replace !== undefined) {
      const text = files.get(file);
      if (typeof text !== 'string' || typeof first !== 'string' || !text.includes(first)) {
        throw new Error(`${file} has no "${String(first)}" to replace.`);
      }
      files.set(
        file,
        text.replace(first, () => replace),
      );
    } else if (first === undefined) files.delete(file);
    else files.set(file, first);
  }
  const encoder = new TextEncoder();
  return new Map(
    [...files].map(([file, text]) => [
      file,
      typeof text === 'string' ? encoder.encode(text) : text,
    ]),
  );
}

/** Pins have a test of their own: here they would say of most edits a second time that they are edits. */
const rules = allRules.filter((rule) => rule !== claimsArePinned && rule !== linksLeadToKnownHosts);

/** The fault lines of the small directory with some edits, by every rule. */
export function faultsWithPins(...edits: readonly Edit[]): string[] {
  return faultLines(() => loadDirectoryFrom(smallContent(...edits), 'content', { today }));
}

export function load(...edits: readonly Edit[]) {
  return loadDirectoryFrom(smallContent(...edits), 'content', { today, rules });
}

/** The fault lines of the small directory with some edits; empty when it loads. */
export function faultsOf(...edits: readonly Edit[]): string[] {
  return faultLines(() => load(...edits));
}

function faultLines(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof DirectoryFaults)) throw error;
    return error.message.split('\n').slice(1);
  }
}
