import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishedAreas } from '#areas/published-areas.ts';
import { areasFileOf, areasFileSchema, type AreasFile } from '#data-export/areas-file.ts';

const site = 'https://mychoice.example';
const file = JSON.parse(
  JSON.stringify(areasFileOf(publishedAreas('2026-11-26'), site)),
) as AreasFile;
const yaml = (path: string) =>
  parse(readFileSync(`content/areas/${path}`, 'utf8'), { schema: 'failsafe' }) as Record<
    string,
    unknown
  >;
const linesOf = (name: string) =>
  readFileSync(`content/areas/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe('the file of all areas', () => {
  test('is what its own schema says', () => {
    const ajv = new Ajv2020({ strict: true });
    addFormats(ajv);
    const validate = ajv.compile(areasFileSchema(site));
    validate(file);
    expect(validate.errors).toBeNull();
    const spoilt = { ...file, districts: [{ ...file.districts[0], latitude: 'north' }] };
    expect(validate(spoilt)).toBe(false);
  });

  test('holds every authority, with every number, but not the editors’ notes', () => {
    expect(file.authorities.length).toBe(readdirSync('content/areas/authorities').length);
    for (const { id, ...said } of file.authorities) {
      const {
        editor_notes: notes,
        children_services: services,
        ...written
      } = yaml(`authorities/${id}.yaml`) as {
        editor_notes?: string;
        children_services?: { held?: string; numbers: unknown };
      };
      const { children_services: publicly, ...rest } = said;
      expect(rest, id).toEqual(written);
      expect(publicly?.numbers, id).toEqual(services?.numbers);
      expect(JSON.stringify(publicly ?? {}), id).not.toContain('held');
      if (notes !== undefined) expect(JSON.stringify(said)).not.toContain(notes.slice(0, 40));
    }
  });

  test('holds every force, district, sector and place', () => {
    expect(file.forces.length).toBe(readdirSync('content/areas/forces').length);
    for (const name of ['districts', 'sectors', 'places'] as const) {
      expect(file[name].length, name).toBe(linesOf(name).length);
    }
    expect(file.districts.map(({ code }) => code)).toEqual(
      linesOf('districts').map((line) => line.split(' | ')[0]),
    );
  });

  test('names what it was made from, in the words that the licences ask for', () => {
    const { lists } = yaml('sources.yaml') as { lists: { attribution: string }[] };
    expect(file.made_from.map(({ attribution }) => attribution)).toEqual(
      lists.map(({ attribution }) => attribution),
    );
  });
});
