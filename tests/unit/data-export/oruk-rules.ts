import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';

/** The standards' own files: nothing of ours. */
const fixtures = new URL('../../fixtures/', import.meta.url);
const profile = 'open-referral-uk-3.0';
export const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, fixtures), 'utf8'));
const schema = (path: string) => read(path) as AnySchemaObject;

/** What of the profile's description of the interface is used here. */
const description = z.object({
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
  paths: z.object({
    '/': z.object({
      get: z.object({
        responses: z.object({
          '200': z.object({
            content: z.object({
              'application/json': z.object({ schema: z.record(z.string(), z.unknown()) }),
            }),
          }),
        }),
      }),
    }),
  }),
});
type Paths = z.infer<typeof description>['paths'];

/** Kinds of answers of the feed, as their list is called. */
export const kinds = [
  'services',
  'service_at_locations',
  'organizations',
  'taxonomies',
  'taxonomy_terms',
] as const;
export type Kind = (typeof kinds)[number];

const international = [
  ...['accessibility', 'address', 'attribute', 'contact', 'cost_option', 'funding', 'language'],
  ...['location', 'metadata', 'organization', 'organization_identifier', 'phone', 'program'],
  ...['required_document', 'schedule', 'service', 'service_area', 'service_at_location'],
  ...['taxonomy', 'taxonomy_term'],
];

/** The profile's pieces of one kind: a record, and a record in a list. */
const ofKind: Record<Kind, readonly [record: string, inList: string, international: string]> = {
  services: ['compiled/service', 'compiled/service_list', 'service'],
  service_at_locations: [
    // What the profile's description of the interface names: the schema of a service.
    'compiled/service',
    'compiled/service_at_location_list',
    'service_at_location',
  ],
  organizations: ['compiled/organization', 'compiled/organization_list', 'organization'],
  taxonomies: ['taxonomy', 'taxonomy', 'taxonomy'],
  taxonomy_terms: ['taxonomy_term', 'taxonomy_term', 'taxonomy_term'],
};

/** An examiner of one kind of answer: what the profile and the international standard find wrong. */
export interface Examiner {
  readonly record: (answer: unknown) => string[];
  readonly list: (answer: unknown) => string[];
}

/** Examiners that know the standards' schemas, their formats included, and nothing of our feed. */
export function examiners(): Record<Kind, Examiner> & { root: (answer: unknown) => string[] } {
  const uk = newAjv();
  uk.addSchema({ ...schema(`${profile}/schema/taxonomy_term.json`), $id: 'taxonomy_term.json' });
  const world = newAjv();
  for (const name of international) {
    world.addSchema({ ...schema(`hsds-3.0/schema/${name}.json`), $id: `${name}.json` });
  }
  const api = description.parse(read(`${profile}/schema/openapi.json`));
  const page = api.components.schemas['Page'] as AnySchemaObject;
  const examinerOf = (kind: Kind): Examiner => {
    const [record, inList, name] = ofKind[kind];
    const recordSchema = schema(`${profile}/schema/${record}.json`);
    const record30 = uk.compile(recordSchema);
    const isWorldwide = world.getSchema(`${name}.json`);
    const list30 = uk.compile({
      ...page,
      // The description asks for none of them by name; a page without its count is no page.
      required: [...Object.keys(page['properties'] as object), 'contents'],
      properties: {
        ...(page['properties'] as object),
        contents: { type: 'array', items: schema(`${profile}/schema/${inList}.json`) },
      },
    });
    return {
      record: (answer) => [
        ...faultsOf('UK', record30, answer),
        ...(isWorldwide === undefined
          ? [`no schema ${name}`]
          : faultsOf('HSDS', isWorldwide, answer)),
      ],
      list: (answer) => faultsOf('UK', list30, answer),
    };
  };
  const root = uk.compile(rootSchema(api.paths));
  return {
    services: examinerOf('services'),
    service_at_locations: examinerOf('service_at_locations'),
    organizations: examinerOf('organizations'),
    taxonomies: examinerOf('taxonomies'),
    taxonomy_terms: examinerOf('taxonomy_terms'),
    root: (answer) => faultsOf('UK', root, answer),
  };
}

/** What the description of the interface says of the feed's beginning; its validator needs each part. */
function rootSchema({ '/': { get } }: Paths): AnySchemaObject {
  const said = get.responses['200'].content['application/json'].schema;
  return { ...said, required: Object.keys(said['properties'] as object) };
}

function newAjv(): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv;
}

function faultsOf(standard: string, validate: ValidateFunction, answer: unknown): string[] {
  if (validate(answer)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${standard}: ${instancePath || '/'} ${message ?? ''}`,
  );
}
