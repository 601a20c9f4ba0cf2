import { expect, test } from 'vitest';
import { faultsOf } from '../small-content.ts';

const service = 'services/a-line.yaml';

test('an organisation that has no file is a fault, with the nearest that has', () => {
  expect(faultsOf([service, 'organisation: helpers', 'organisation: helperz'])).toEqual([
    'content/services/a-line.yaml:2 organisation: "helperz" is not the id of an organisation; did you mean helpers?',
  ]);
});

test('a topic that has no file is a fault', () => {
  expect(faultsOf([service, '[being-away]', '[being-away, exam-stress]'])).toEqual([
    'content/services/a-line.yaml:10 topics.2: "exam-stress" is not the id of a topic; see the file names in topics/',
  ]);
});

test('an old name must lead to a service that exists', () => {
  expect(faultsOf(['retired/old-line.yaml', 'now: a-line', 'now: a-lime'])).toEqual([
    'content/retired/old-line.yaml:3 now: "a-lime" is not the id of a service; did you mean a-line?',
  ]);
  expect(faultsOf(['retired/old-line.yaml', 'now: a-line', 'instead: nobody'])).toEqual([
    'content/retired/old-line.yaml:3 instead: "nobody" is not the id of a service; see the file names in services/',
  ]);
});

test('a chain must lead to services that exist and belong to a topic that exists', () => {
  const england = 'england: [a-line, b-house]';
  expect(faultsOf(['chains/being-away.yaml', england, 'england: [a-line, nobody]'])).toEqual([
    'content/chains/being-away.yaml:2 child.england.2: "nobody" is not the id of a service; see the file names in services/',
  ]);
  const steps = `  ${england}\n  wales: [a-line, b-house]\n  scotland: [a-line, b-house]\n  northern-ireland: [a-line, b-house]\n`;
  expect(faultsOf(['chains/elsewhere.yaml', `child:\n${steps}parent:\n${steps}`])).toEqual([
    'content/chains/elsewhere.yaml:1 file: "elsewhere" is not the id of a topic; see the file names in topics/',
  ]);
});

test('a broken file does not make the files that name it look wrong', () => {
  expect(faultsOf(['organisations/helpers.yaml', 'about: They help.\n', ''])).toEqual([
    'content/organisations/helpers.yaml:1 about: is missing; write it',
  ]);
});
