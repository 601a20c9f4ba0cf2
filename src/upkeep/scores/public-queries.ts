import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { JudgedQuery } from '#directory/search/score-queries.ts';
import type { setIds } from './score-file.ts';

export const judgedQueries = z.array(
  z.object({
    q: z.string(),
    audience: z.enum(['child', 'parent', 'practitioner']),
    topics: z.array(z.string()),
    mustInclude: z.array(z.string()),
    flags: z.array(z.string()),
  }),
);
const dangerQueries = z.array(z.object({ q: z.string(), urgent: z.boolean() }));
const share = z.tuple([z.number(), z.number()]);
const firstMet = z.array(
  // Sets about danger alone are judged by the strip alone.
  z.strictObject({
    set: z.string(),
    specialist: z.number().optional(),
    danger: share,
    traps: share,
  }),
);

/** A set of queries. Those about danger alone are judged by the strip alone. */
export interface QuerySet {
  readonly id: (typeof setIds)[number];
  readonly queries: readonly JudgedQuery[];
  /** What the strip must do at each; left out where the flags and topics of a query say it. */
  readonly urgent?: readonly boolean[];
}

/** The project's own queries, in a folder of fixtures. None of them was typed by a visitor. */
export function publicQueries(folder: string): QuerySet[] {
  const read = <T>(file: string, schema: z.ZodType<T>): T =>
    schema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const firstSeen = readdirSync(join(folder, 'first-seen')).sort();
  const named = (start: string): string[] =>
    firstSeen.filter((name) => name.startsWith(start)).map((name) => join('first-seen', name));
  const danger = (id: QuerySet['id'], files: readonly string[]): QuerySet => {
    const rows = files.flatMap((file) => read(file, dangerQueries));
    return {
      id,
      queries: rows.map(({ q }) => ({
        ...{ q, audience: 'child', topics: [], mustInclude: [], flags: [] },
      })),
      urgent: rows.map(({ urgent }) => urgent),
    };
  };
  return [
    { id: 'own', queries: read('own-queries.json', judgedQueries) },
    { id: 'reported', queries: read('reported-queries.json', judgedQueries) },
    {
      id: 'first-seen',
      queries: named('queries-').flatMap((file) => read(file, judgedQueries)),
    },
    danger('danger', ['danger-queries.json']),
    danger('danger-first-seen', named('danger-')),
  ];
}

/** What the first-seen sets scored when the search met them, before anything was mended for them. */
export function firstMetScores(folder: string): z.infer<typeof firstMet> {
  return firstMet.parse(
    JSON.parse(readFileSync(join(folder, 'first-seen/first-met.json'), 'utf8')),
  );
}
