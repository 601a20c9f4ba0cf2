import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { csv } from '#data-export/csv.ts';
import {
  editorsFolders,
  editorsSchema,
  servicesFileSchema,
  type EditorsFolder,
} from '#data-export/json-schemas.ts';
import { servicesFileOf } from '#data-export/services-file.ts';
import { servicesTable } from '#data-export/services-table.ts';
import { without } from '#data-export/without.ts';
import { published } from '#directory/published.ts';
import { essencesOfFiles } from './expected-services.ts';
import { readCsv } from './read-csv.ts';

const site = 'https://mychoice.example';
const directory = published();
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the file of all services', () => {
  const validate = ajv.compile(servicesFileSchema(site));
  const file = plain(servicesFileOf(directory, site)) as { services: Record<string, unknown>[] };

  test('is what its own schema says', () => {
    validate(file);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a field that nobody described', { colour: 'red' }],
    ['a name of ours with a space', { id: 'child line' }],
    ['ways in that are none', { channels: [{ type: 'fax', value: '0800 1111' }] }],
    ['no words for adults', { to_adult: undefined }],
  ])('would not be with %s', (_, spoilt) => {
    const [first = {}, ...rest] = file.services;
    expect(validate(plain({ ...file, services: [{ ...first, ...spoilt }, ...rest] }))).toBe(false);
  });

  test('holds every service, topic, organisation, chain and old name', () => {
    expect(file).toMatchObject({
      services: { length: directory.services.length },
      topics: { length: directory.topics.length },
      organisations: { length: directory.organisations.length },
      chains: { length: directory.chains.length },
      retired: { length: directory.retired.length },
    });
  });

  test('says what the editors wrote, but not what they wrote to each other', () => {
    const text = JSON.stringify(file);
    for (const service of file.services) {
      const { id, page } = service;
      const said = without(service, 'id', 'page', 'last_seen');
      const { editor_notes: notes, ...written } = parse(
        readFileSync(`content/services/${String(id)}.yaml`, 'utf8'),
        { schema: 'failsafe' },
      ) as Record<string, unknown>;
      expect(said, String(id)).toEqual(written);
      expect(page).toBe(`${site}/services/${String(id)}/`);
      if (typeof notes === 'string') expect(text).not.toContain(notes.slice(0, 40));
    }
  });
});

describe('an editor’s program', () => {
  test.each(editorsFolders)('finds every file of content/%s/ right', (folder: EditorsFolder) => {
    const validate = ajv.compile(editorsSchema(folder));
    // As such a program reads YAML: numbers and days by the core schema.
    const faults = readdirSync(`content/${folder}`).flatMap((name) => {
      validate(parse(readFileSync(`content/${folder}/${name}`, 'utf8')));
      return (validate.errors ?? []).map(({ instancePath, message }) => [
        name,
        instancePath,
        message,
      ]);
    });
    expect(faults).toEqual([]);
  });

  test('finds a misspelt field and a way in that is none', () => {
    const validate = ajv.compile(editorsSchema('services'));
    const text = readFileSync('content/services/childline.yaml', 'utf8');
    expect(validate(parse(text))).toBe(true);
    expect(validate(parse(text.replace('summary:', 'sumary:')))).toBe(false);
    expect(validate(parse(text.replace('type: phone', 'type: telephone')))).toBe(false);
  });

  test('says beside most fields what they mean', () => {
    const { properties = {} } = editorsSchema('services');
    const described = Object.values(properties).filter((one) =>
      JSON.stringify(one).includes('description'),
    );
    expect(described.length).toBeGreaterThan(10);
  });
});

describe('the table', () => {
  const rows = readCsv(csv(servicesTable(directory, site)));
  const [header = [], ...body] = rows;
  const cellsOf = (row: readonly string[]) =>
    Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']));

  test('has a row for each service, each as long as its head', () => {
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    expect(body.map(([id]) => id)).toEqual(directory.services.map(({ id }) => id));
  });

  test('reads back to the numbers of the files, with what each costs and when it answers', () => {
    const wanted = essencesOfFiles();
    for (const [at, row] of body.entries()) {
      const cells = cellsOf(row);
      const many = (name: string) => (cells[name] ?? '').split(' | ').filter((each) => each !== '');
      const numbers = [
        ...many('phone').map((number) => `voice ${number}`),
        ...many('text').map((number) => `text ${number}`),
        ...many('relay').map((number) => `textphone ${number}`),
      ].sort();
      expect(numbers, row[0]).toEqual(wanted[at]?.numbers);
      for (const about of ['label', 'cost', 'bill', 'hours']) {
        expect(many(`phone_${about}`).length, row[0]).toBe(many('phone').length);
      }
      expect(many('topics').sort(), row[0]).toEqual(wanted[at]?.topics);
    }
  });

  test('runs nothing in a spreadsheet, and keeps commas, quotation marks and lines in their cell', () => {
    expect(csv([['=1+1', '@x', '-x', '+44 20', 'a,"b"\nc']])).toBe(
      '\uFEFF =1+1, @x, -x,+44 20,"a,""b""\nc"\r\n',
    );
    expect(csv([['+1+HYPERLINK(A1)', '-2+3+cmd|A1', '-5', '+44 20+1']])).toBe(
      '\uFEFF +1+HYPERLINK(A1), -2+3+cmd|A1, -5, +44 20+1\r\n',
    );
    expect(readCsv(csv([['a,"b"\r\nc', 'd']]))).toEqual([['a,"b"\r\nc', 'd']]);
  });
});
