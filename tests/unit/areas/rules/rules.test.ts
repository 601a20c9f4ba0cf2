import { describe, expect, test } from 'vitest';
import { areaFaults, areaFaultsWithPins, type Edit } from '../small-areas.ts';

const districts = 'areas/districts.txt';
const sectors = 'areas/sectors.txt';
const places = 'areas/places.txt';
const counts = 'areas/counts.yaml';
const northtown = 'areas/authorities/northtown.yaml';
const westtown = 'areas/authorities/westtown.yaml';
const oldshire = 'areas/authorities/oldshire.yaml';
const upper = 'areas/authorities/upper-oldshire.yaml';
const change = 'areas/changes/2027-04-01.yaml';
const local = 'areas/local-services.yaml';

describe('an id that nobody has', () => {
  test.each<[string, Edit, string]>([
    [
      'in a district',
      [districts, '53.48 -2.24 | northtown', '53.48 -2.24 | northtwon'],
      'content/areas/districts.txt:2 authorities: "northtwon" is not the id of an authority; did you mean northtown?',
    ],
    [
      'in a sector',
      [sectors, 'NT2 1 | northtown', 'NT2 1 | leeds'],
      'content/areas/sectors.txt:2 authorities: "leeds" is not the id of an authority; see the file names in areas/authorities/',
    ],
    [
      'in a place',
      [places, '40000 | place | oldshire', '40000 | place | oldshires'],
      'content/areas/places.txt:3 authorities: "oldshires" is not the id of an authority; did you mean oldshire?',
    ],
    [
      'as the force',
      [northtown, 'force: north-force', 'force: nort-force'],
      'content/areas/authorities/northtown.yaml:7 force: "nort-force" is not the id of a police force; did you mean north-force?',
    ],
    [
      'in a wider name',
      ['areas/wider-names.yaml', '[oldshire, northtown]', '[oldshire, southtown]'],
      'content/areas/wider-names.yaml:3 names.1.authorities.2: "southtown" is not the id of an authority; did you mean northtown?',
    ],
    [
      'in a change',
      [change, 'Milltown: upper-oldshire', 'Milltown: uper-oldshire'],
      'content/areas/changes/2027-04-01.yaml:9 places.Milltown: "uper-oldshire" is not the id of an authority; did you mean upper-oldshire?',
    ],
    [
      'in a local service',
      [local, 'regions: [north-west]', 'forces: [east-force]'],
      'content/areas/local-services.yaml:3 services.1.forces.1: "east-force" is not the id of a police force; did you mean west-force?',
    ],
  ])('%s is a fault', (_, edit, message) => {
    expect(areaFaults(edit)).toContain(message);
  });
});

describe('nobody is left out', () => {
  test('an authority without a district is a fault', () => {
    expect(
      areaFaults(
        [districts, 'WT1 | 51.5 -3.2 | westtown, northtown | unsure\n', ''],
        [counts, "districts: '4'", "districts: '3'"],
      ),
    ).toEqual([
      'content/areas/authorities/westtown.yaml:1 file: no postcode district leads to westtown; write it into areas/districts.txt, or take this file out',
    ]);
  });

  test('an authority without a place is a fault', () => {
    expect(
      areaFaults(
        [places, 'Westtown / Trefgorllewin | 51.5 -3.2 | 9000 | part | westtown\n', ''],
        [counts, "places: '4'", "places: '3'"],
      ),
    ).toEqual([
      'content/areas/authorities/westtown.yaml:1 file: no place leads to westtown; write one into areas/places.txt, or take this file out',
    ]);
  });

  test('a force without an authority is a fault, unless it is a service of the directory', () => {
    expect(areaFaults(['areas/forces/railway.yaml', 'service: railway-text\n', ''])).toEqual([
      'content/areas/forces/railway.yaml:1 file: no authority names railway as its force; write it there, or name in "service" what it is in the directory',
    ]);
  });
});

test('a count that changed is a fault, and says what to write if it is meant', () => {
  expect(
    areaFaults([places, '# Places\n', '# Places\nAddtown | 53.5 -2.2 | ? | place | northtown\n']),
  ).toEqual([
    'content/areas/counts.yaml:9 places: says 4, and there are 5. If one was lost or written twice, put that right; if the change is meant, write 5 here',
  ]);
  expect(areaFaults([counts, "england: '2'", "england: '153'"])).toEqual([
    'content/areas/counts.yaml:1 england: says 153, and there are 2. If one was lost or written twice, put that right; if the change is meant, write 2 here',
  ]);
});

describe('a council’s number', () => {
  const at = 'content/areas/authorities/northtown.yaml';
  test('that nobody can dial is a fault', () => {
    expect(
      areaFaults([northtown, '0161 496 0001', '0161 496'], [northtown, '01614960001', '0161496']),
    ).toEqual([
      `${at}:14 children_services.numbers.1.dial: "0161496" can't be rung in the UK; check every digit against the source`,
    ]);
  });

  test('that is shown must be the one that is rung', () => {
    expect(areaFaults([northtown, "'01614960001'", "'01614960003'"])).toEqual([
      `${at}:14 children_services.numbers.1.dial: must be the digits of "0161 496 0001"; write '01614960001'; found "01614960003"`,
    ]);
  });

  test('with words in it is a fault', () => {
    expect(areaFaults([northtown, '0161 496 0001', '0161 496 0001 ext 5'])).toEqual([
      `${at}:13 children_services.numbers.1.value: write the number alone, in digits and spaces; found "0161 496 0001 ext 5"`,
    ]);
  });

  test('that stands twice is a fault', () => {
    expect(
      areaFaults(
        [northtown, '0161 496 0002', '0161 496 0001'],
        [northtown, '01614960002', '01614960001'],
        [northtown, 'when: night', 'when: day'],
      ),
    ).toEqual([
      `${at}:20 children_services.numbers.2.value: stands here twice for the same time; keep one of the two`,
    ]);
  });

  test('that is only known "by definition" is a fault', () => {
    expect(
      areaFaults([
        northtown,
        'evidence: page',
        'evidence: by-definition\n      record: It has always been so',
      ]),
    ).toEqual([
      `${at}:17 children_services.numbers.1.evidence: by-definition is for emergency numbers; a council’s number needs page or dated-check`,
    ]);
  });
});

describe('days', () => {
  test('on which nobody can have read anything are a fault', () => {
    expect(areaFaults([westtown, 'read: 2026-11-20', 'read: 2026-11-27'])).toEqual([
      'content/areas/authorities/westtown.yaml:11 read: 2026-11-27 has not come yet; write the day it was done',
    ]);
  });

  test('an authority that ends must say who takes over', () => {
    expect(areaFaults([oldshire, 'replaced_by: [upper-oldshire, lower-oldshire]\n', ''])).toEqual([
      'content/areas/authorities/oldshire.yaml:1 replaced_by: is missing; an authority that ends has a last day and successors',
    ]);
  });

  test('the change must be on the day after the last', () => {
    expect(areaFaults([oldshire, 'valid_until: 2027-03-31', 'valid_until: 2027-04-30'])).toEqual([
      'content/areas/authorities/oldshire.yaml:8 valid_until: oldshire ends on 2027-04-30, so content/areas/changes/2027-05-01.yaml must say who takes over where',
    ]);
  });

  test('those who take over are the same in both files', () => {
    expect(
      areaFaults([
        oldshire,
        'replaced_by: [upper-oldshire, lower-oldshire]',
        'replaced_by: [lower-oldshire, upper-oldshire]',
      ]),
    ).toEqual([
      'content/areas/authorities/oldshire.yaml:9 replaced_by: must be those of content/areas/changes/2027-04-01.yaml: upper-oldshire, lower-oldshire',
    ]);
  });

  test('a successor begins on the day of the change', () => {
    expect(areaFaults([upper, 'valid_from: 2027-04-01', 'valid_from: 2027-05-01'])).toEqual([
      'content/areas/authorities/upper-oldshire.yaml:7 valid_from: must be 2027-04-01, the day on which oldshire ends; found 2027-05-01',
    ]);
    expect(areaFaults([westtown, 'read:', 'valid_from: 2027-05-01\nread:'])).toContain(
      'content/areas/authorities/westtown.yaml:11 valid_from: no file of areas/changes/ begins westtown; write one, or take this line out',
    );
  });
});

describe('a change', () => {
  test('that forgets a place is a fault', () => {
    expect(areaFaults([change, '  Milltown: upper-oldshire\n', ''])).toContain(
      'content/areas/changes/2027-04-01.yaml:8 places: lacks Milltown, a part of oldshire; write which of upper-oldshire, lower-oldshire takes it over',
    );
  });

  test('that takes what was never a part is a fault', () => {
    expect(areaFaults([change, '  NT2:', '  WT1: [lower-oldshire]\n  NT2:'])).toEqual([
      'content/areas/changes/2027-04-01.yaml:7 districts.WT1: is no part of oldshire; take it out',
    ]);
  });

  test('that gives a part to somebody else is a fault', () => {
    expect(areaFaults([change, 'Milltown: upper-oldshire', 'Milltown: westtown'])).toContain(
      'content/areas/changes/2027-04-01.yaml:9 places.Milltown: westtown does not take over from oldshire; write one of upper-oldshire, lower-oldshire',
    );
  });
});

describe('nations', () => {
  test('a force of another nation is a fault', () => {
    expect(areaFaults([westtown, 'force: west-force', 'force: north-force'])).toContain(
      'content/areas/authorities/westtown.yaml:9 force: north-force is a force of england, and westtown is in wales',
    );
  });

  test('a region of another nation is a fault', () => {
    expect(areaFaults([northtown, 'region: north-west', 'region: scotland'])).toEqual([
      'content/areas/authorities/northtown.yaml:5 region: must be a region of England; found "scotland"',
    ]);
    expect(areaFaults([westtown, 'region: wales', 'region: london'])).toEqual([
      'content/areas/authorities/westtown.yaml:7 region: must be wales; found "london"',
    ]);
  });

  test('a code of another nation is a fault', () => {
    expect(areaFaults([westtown, 'W06000099', 'E06000099'])).toEqual([
      'content/areas/authorities/westtown.yaml:5 code: codes of wales start with W; found "E06000099"',
    ]);
  });

  test('a council of Wales without its Welsh name is a fault', () => {
    expect(areaFaults([westtown, 'short_name_welsh: Trefgorllewin\n', ''])).toEqual([
      'content/areas/authorities/westtown.yaml:1 short_name_welsh: is missing; a council of Wales has a Welsh name',
    ]);
  });
});

describe('a line of a table', () => {
  test.each<[string, Edit, string]>([
    [
      'twice',
      [districts, 'NT2 |', 'NT1 |'],
      'content/areas/districts.txt:3 code: stands here twice (NT1); keep one',
    ],
    [
      'outside the United Kingdom',
      [places, '51.2 -0.5', '48.85 2.35'],
      'content/areas/places.txt:3 position: lies outside the United Kingdom; write latitude first, then longitude',
    ],
    [
      'with shares that are not parts of 100',
      [districts, 'northtown 97', 'northtown 79'],
      'content/areas/districts.txt:3 authorities: has shares that add up to 82; they are parts of 100',
    ],
    [
      'with the smaller share first',
      [districts, 'northtown 97, oldshire 3', 'northtown 3, oldshire 97'],
      'content/areas/districts.txt:3 authorities: must name the largest share first',
    ],
    [
      'with an authority twice',
      [districts, 'oldshire 3', 'northtown 3'],
      'content/areas/districts.txt:3 authorities: names an authority twice; keep one',
    ],
    [
      'with several authorities and no shares',
      [districts, 'northtown 97, oldshire 3', 'northtown, oldshire'],
      'content/areas/districts.txt:3 authorities: has several authorities; write how many of a hundred postcodes lie in each, or "unsure" at the end',
    ],
    [
      'about a sector of no district',
      [sectors, 'NT2 1', 'NT3 1'],
      'content/areas/sectors.txt:2 code: there is no district NT3 in areas/districts.txt; check both',
    ],
    [
      'about a sector that is not in its district',
      [sectors, 'NT2 1 | northtown', 'NT2 1 | westtown'],
      'content/areas/sectors.txt:2 authorities: westtown has no part of NT2 in areas/districts.txt (northtown, oldshire); check both',
    ],
  ])('%s is a fault', (_, edit, message) => {
    expect(areaFaults(edit)).toContain(message);
  });
});

test('a force may not stand at the address of a council', () => {
  const west = 'areas/forces/west-force.yaml';
  expect(areaFaults([west, 'read:', 'address: northtown\nread:'])).toEqual([
    "content/areas/forces/west-force.yaml:5 address: its page would be /areas/northtown/, which is another's; write address: west-force-police",
  ]);
});

describe('a service for one region', () => {
  test('must be placed', () => {
    expect(
      areaFaults([
        local,
        'services:\n  - service: a-local-line\n    regions: [north-west]\n    why: It says that it helps in the north west of England.\n',
        'services: []\n',
      ]),
    ).toEqual([
      'content/areas/local-services.yaml:1 services: lacks a-local-line, which serves "North West"; write where that is',
    ]);
  });

  test('must exist, and be somewhere', () => {
    expect(
      areaFaults([
        local,
        'services:\n',
        'services:\n  - {service: gone, why: It once helped somewhere.}\n',
      ]),
    ).toEqual([
      'content/areas/local-services.yaml:2 services.1: is nowhere; write regions, forces or authorities',
      'content/areas/local-services.yaml:2 services.1.service: "gone" is not the id of a service; see the file names in services/',
    ]);
  });
});

describe('what may hurt stands twice', () => {
  const slip =
    'If it is a slip, put it right here. If the source says so, a second person reads the source and writes by hand,';

  test('a changed number tells which line to write', () => {
    expect(
      areaFaultsWithPins(
        [northtown, '0161 496 0001', '0161 496 0009'],
        [northtown, '01614960001', '01614960009'],
      ),
    ).toEqual([
      `content/areas/authorities/northtown.yaml:13 children_services.numbers.1: says "0161 496 0009" where "0161 496 0001" is pinned. ${slip} in place of line 5 of content/pinned/authorities/northtown.txt ▸ day | 0161 496 0009 | press 1 then 2`,
    ]);
  });

  test('another force, another website and another page are refused', () => {
    expect(
      areaFaultsWithPins(['areas/forces/north-force.yaml', 'police.uk/missing', 'police.uk/other']),
    ).toEqual([
      `content/areas/forces/north-force.yaml:4 missing_page: says "https://www.north-force.police.uk/other" where "https://www.north-force.police.uk/missing" is pinned. ${slip} in place of line 3 of content/pinned/forces/north-force.txt ▸ missing | https://www.north-force.police.uk/other`,
    ]);
  });

  test('pins of nobody are a fault', () => {
    expect(areaFaultsWithPins(['pinned/authorities/gone.txt', 'name | Gone\n'])).toEqual([
      'content/pinned/authorities/gone.txt:1 file: pins what is not there; take this file out, or write content/areas/authorities/gone.yaml',
    ]);
  });
});
