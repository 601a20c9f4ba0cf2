import type { Directory } from '#directory/directory.ts';
import { DirectoryFaults, faultLine } from '#directory/faults.ts';
import type { Service } from '#directory/schema/service.ts';
import type { AreaFiles } from '#areas/area-files.ts';
import type { Areas } from '#areas/areas.ts';
import { loadAreasFrom } from '#areas/load-areas.ts';
import { allAreaRules } from '#areas/rules/all-area-rules.ts';

/** A country of five authorities, one of which is split in two on a day to come. */
export const smallAreaFiles: Readonly<Record<string, string>> = {
  'areas/authorities/northtown.yaml': `name: Northtown City Council
short_name: Northtown
code: E08000099
nation: england
region: north-west
kind: metropolitan
force: north-force
website: https://www.northtown.gov.uk/
children_services:
  page: https://www.northtown.gov.uk/worried
  page_date: '2025'
  numbers:
    - value: '0161 496 0001'
      dial: '01614960001'
      when: day
      press: ['1', '2']
      evidence: page
      source: https://www.northtown.gov.uk/worried
      read: 2026-11-20
    - value: '0161 496 0002'
      dial: '01614960002'
      when: night
      ask_for: duty-team
      evidence: page
      source: http://www.northtown-partners.org.uk/old
      read: 2026-11-20
read: 2026-11-20
`,
  'areas/authorities/westtown.yaml': `name: Westtown Council
short_name: Westtown
name_welsh: Cyngor Trefgorllewin
short_name_welsh: Trefgorllewin
code: W06000099
nation: wales
region: wales
kind: unitary
force: west-force
website: https://www.westtown.gov.uk/
read: 2026-11-20
`,
  'areas/authorities/oldshire.yaml': `name: Oldshire County Council
short_name: Oldshire
nation: england
region: south-east
kind: county
force: north-force
website: https://www.oldshire.gov.uk/
valid_until: 2027-03-31
replaced_by: [upper-oldshire, lower-oldshire]
district_councils: [Milltown]
read: 2026-11-20
`,
  'areas/authorities/upper-oldshire.yaml': newPart('Upper Oldshire'),
  'areas/authorities/lower-oldshire.yaml': newPart('Lower Oldshire'),
  'areas/forces/north-force.yaml': `name: North Force
nations: [england]
website: https://www.north-force.police.uk/
missing_page: https://www.north-force.police.uk/missing
read: 2026-11-20
`,
  'areas/forces/west-force.yaml': `name: West Force
name_welsh: Heddlu'r Gorllewin
nations: [wales]
website: https://www.west-force.police.uk/
read: 2026-11-20
`,
  'areas/forces/railway.yaml': `name: Railway Police
nations: [england, wales]
website: https://www.railway.police.uk/
service: railway-text
read: 2026-11-20
`,
  'areas/changes/2027-04-01.yaml': `replaces: oldshire
successors: [upper-oldshire, lower-oldshire]
sources: [https://www.oldshire.gov.uk/change]
read: 2026-11-20
districts:
  OS1: [upper-oldshire, lower-oldshire]
  NT2: [lower-oldshire]
places:
  Milltown: upper-oldshire
  Bordervale: lower-oldshire
`,
  'areas/counts.yaml': `england: '2'
wales: '1'
scotland: '0'
northern-ireland: '0'
to_come: '2'
forces: '3'
districts: '4'
sectors: '2'
places: '4'
`,
  'areas/local-services.yaml': `services:
  - service: a-local-line
    regions: [north-west]
    why: It says that it helps in the north west of England.
`,
  'areas/wider-names.yaml': `names:
  - name: Oldland
    authorities: [oldshire, northtown]
sources: [https://www.oldland.org.uk]
read: 2026-11-20
`,
  'areas/sources.yaml': `lists:
  - name: A list
    url: https://www.lists.org.uk
    gives: Everything
    edition: '2026'
    licence: Open Government Licence v3.0
    attribution: Contains a list
read: 2026-11-20
`,
  'areas/districts.txt': `# Districts
NT1 | 53.48 -2.24 | northtown
NT2 | 53.5 -2.2 | northtown 97, oldshire 3
OS1 | 51.2 -0.5 | oldshire
WT1 | 51.5 -3.2 | westtown, northtown | unsure
`,
  'areas/sectors.txt': `# Sectors
NT2 1 | northtown
NT2 2 | oldshire, northtown
`,
  'areas/places.txt': `# Places
Bordervale | 53.5 -2.2 | ? | place | northtown, oldshire
Milltown | 51.2 -0.5 | 40000 | place | oldshire
Northtown | 53.48 -2.24 | 500000 | place | northtown
Westtown / Trefgorllewin | 51.5 -3.2 | 9000 | part | westtown
`,
  'pinned/authorities/northtown.txt': `name | Northtown City Council
force | north-force
website | https://www.northtown.gov.uk/
page | https://www.northtown.gov.uk/worried
day | 0161 496 0001 | press 1 then 2
night | 0161 496 0002 | ask for duty-team
`,
  'pinned/authorities/westtown.txt': `name | Westtown Council
in Welsh | Cyngor Trefgorllewin
force | west-force
website | https://www.westtown.gov.uk/
`,
  'pinned/authorities/oldshire.txt': `name | Oldshire County Council
force | north-force
website | https://www.oldshire.gov.uk/
`,
  'pinned/authorities/upper-oldshire.txt': 'name | Upper Oldshire Council\nforce | north-force\n',
  'pinned/authorities/lower-oldshire.txt': 'name | Lower Oldshire Council\nforce | north-force\n',
  'pinned/forces/north-force.txt': `name | North Force
website | https://www.north-force.police.uk/
missing | https://www.north-force.police.uk/missing
`,
  'pinned/forces/west-force.txt': `name | West Force
in Welsh | Heddlu'r Gorllewin
website | https://www.west-force.police.uk/
`,
  'pinned/forces/railway.txt': 'name | Railway Police\nwebsite | https://www.railway.police.uk/\n',
};

function newPart(name: string): string {
  return `name: ${name} Council
short_name: ${name}
nation: england
region: south-east
kind: unitary
force: north-force
valid_from: 2027-04-01
read: 2026-11-20
`;
}

export const directory: Directory = {
  services: [{ id: 'a-local-line', region: 'North West' } as Service],
  organisations: [],
  topics: [],
  retired: [],
  chains: [],
  extraBankHolidays: [],
};

/** A change of one file: words to find and what stands in their place; or its whole text, or its absence. */
export type Edit =
  | readonly [file: string, find: string, replace: string]
  | readonly [file: string, text: string | undefined];

function edited(edits: readonly Edit[]): AreaFiles {
  const texts = new Map(Object.entries(smallAreaFiles));
  for (const [file, find, replace] of edits) {
    if (find === undefined) texts.delete(file);
    else if (replace === undefined) texts.set(file, find);
    else {
      const text = texts.get(file) ?? '';
      if (!text.includes(find)) throw new Error(`${file} has no "${find}"`);
      texts.set(file, text.replace(find, replace));
    }
  }
  const some = (fits: (file: string) => boolean) =>
    new Map(
      [...texts]
        .filter(([file]) => fits(file))
        .map(([file, text]) => [file, new TextEncoder().encode(text)]),
    );
  return {
    root: 'content',
    records: some((file) => file.endsWith('.yaml')),
    tables: some((file) => file.startsWith('areas/') && file.endsWith('.txt')),
    pins: some((file) => file.startsWith('pinned/')),
  };
}

export const today = '2026-11-26';

export function smallAreas(...edits: readonly Edit[]): Areas {
  return loadAreasFrom(edited(edits), directory, { today });
}

/** Every fault as it is printed. Pins are left to their own tests, unless `withPins` asks for them. */
export function areaFaults(...edits: readonly Edit[]): string[] {
  return faultsBy(edits, (name) => name !== 'area-claims-are-pinned');
}

export function areaFaultsWithPins(...edits: readonly Edit[]): string[] {
  return faultsBy(edits, () => true);
}

function faultsBy(edits: readonly Edit[], isAsked: (rule: string) => boolean): string[] {
  try {
    const rules = allAreaRules.filter(({ name }) => isAsked(name));
    loadAreasFrom(edited(edits), directory, { today, rules });
    return [];
  } catch (error) {
    if (!(error instanceof DirectoryFaults)) throw error;
    return error.faults.map(faultLine);
  }
}
