import { contentTypes } from './content-types.ts';
import { headerRules, patternOf, type HeaderRule } from './headers.ts';

/** A file for a server's configuration: its path in the server's folder, and its text. */
export interface ServerFile {
  readonly path: string;
  readonly text: string;
}

const writtenByBuild = '# Written by the build; a change here is lost. Its source is src/hosting/.';

/**
 * What `deploy/nginx/` includes. The site sheet's hash is no part of the headers but looked up by the
 * name of the release that answers (`sheets/`): while a deployment takes the place of another, each
 * page keeps the policy that it was built with.
 */
export function nginxFiles(sheet: { hash: string; id: string }): readonly ServerFile[] {
  return [
    { path: 'headers.conf', text: headersOf(headerRules(['$sheet'])) },
    { path: 'types.conf', text: typesFile() },
    {
      path: `sheets/${sheet.id}.conf`,
      text: `${writtenByBuild}\n~/${sheet.id}-[^/]*$ "${sheet.hash}";\n`,
    },
  ];
}

/**
 * Each header once, its value chosen by the address. An `add_header` in a `location` would drop every
 * header from above it, so no location has one; nginx leaves out a header whose value is empty.
 */
function headersOf(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))];
  return [
    writtenByBuild,
    ...names.map((name) => {
      const [wide = '', ...narrow] = rules.map(({ headers }) => new Map(headers).get(name) ?? '');
      const variable = `$header_${name.toLowerCase().replaceAll('-', '_')}`;
      const others = narrow.flatMap((value, at) =>
        value === wide ? [] : [`  "~${patternOf(rules[at + 1]?.path ?? '')}" ${quoted(value)};`],
      );
      return [
        ...(others.length === 0
          ? []
          : [`map $asked ${variable} {`, `  default ${quoted(wide)};`, ...others, '}']),
        `add_header ${name} ${others.length === 0 ? quoted(wide) : variable} always;`,
      ].join('\n');
    }),
    '# Nothing is stored, so there is nothing to ask again for.',
    'add_header Last-Modified "" always;',
    '',
  ].join('\n');
}

function typesFile(): string {
  const byType = Map.groupBy(Object.entries(contentTypes), ([, type]) => type);
  const lines = [...byType].map(([type, entries]) => {
    const endings = entries.map(([ending]) => ending.slice(1)).join(' ');
    return `  ${quoted(type)} ${endings};`;
  });
  return [writtenByBuild, 'types {', ...lines, '}', ''].join('\n');
}

function quoted(value: string): string {
  if (/["\\\n]/.test(value)) {
    throw new Error(
      `nginx cannot take this header as it stands: ${value}. Write it without " and \\.`,
    );
  }
  return `"${value}"`;
}
