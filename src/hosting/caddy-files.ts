import { contentTypes } from './content-types.ts';
import { headerRules, patternOf, type Header } from './headers.ts';
import type { ServerFile } from './nginx-files.ts';

const writtenByBuild = '# Written by the build; a change here is lost. Its source is src/hosting/.';

/**
 * What `deploy/caddy/` imports into a `route`, where lines act in the order written: the headers of
 * the build with this sheet, what is narrower setting again what it changes, and the types of files.
 */
export function caddyFiles(sheet: { hash: string }): readonly ServerFile[] {
  const [wide, ...narrow] = headerRules([sheet.hash]);
  const before = new Map(wide?.headers);
  const lines = [
    ...(wide?.headers ?? []).map((header) => `header ${setting(header)}`),
    ...narrow.flatMap(({ path, headers }, at) => {
      const after = new Map(headers);
      const gone = [...before.keys()].filter((name) => !after.has(name));
      return [
        `@address${at} path_regexp \`${patternOf(path)}\``,
        ...headers
          .filter(([name, value]) => before.get(name) !== value)
          .map((header) => `header @address${at} ${setting(header)}`),
        ...gone.map((name) => `header @address${at} -${name}`),
      ];
    }),
    // Nothing is stored, so there is nothing to ask again for.
    ...['Server', 'Etag', 'Last-Modified'].map((name) => `header -${name}`),
  ];
  const types = [...Map.groupBy(Object.entries(contentTypes), ([, type]) => type)].flatMap(
    ([type, entries], at) => [
      `@type${at} path ${entries.map(([ending]) => `*${ending}`).join(' ')}`,
      `header @type${at} ${setting(['Content-Type', type])}`,
    ],
  );
  return [
    { path: 'headers.caddy', text: [writtenByBuild, ...lines, ''].join('\n') },
    { path: 'types.caddy', text: [writtenByBuild, ...types, ''].join('\n') },
  ];
}

function setting([name, value]: Header): string {
  if (/[`{}\n]/.test(value)) {
    throw new Error(
      `Caddy cannot take this header as it stands: ${value}. Write it without \` { }.`,
    );
  }
  return `${name} \`${value}\``;
}
