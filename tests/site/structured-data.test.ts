import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import { found } from './giving-away.ts';
import {
  attribute,
  elements,
  faultsOf,
  lineOf,
  named,
  pageAt,
  pages,
  type SitePage,
} from './read-site.ts';

/** What a page says of itself in the words of schema.org, as its text stands there. */
const textsOf = (page: SitePage): string[] =>
  named(page.root, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => script.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));

type Said = Readonly<Record<string, unknown>>;
const saidBy = (address: string): Said => JSON.parse(textsOf(pageAt(address))[0] ?? 'null') as Said;
const mainOf = (address: string) => saidBy(address)['mainEntity'] as Said;

/** Fields whose values the vocabulary fixes; any other text is as good as another. */
const fixed = ['@context', '@type', 'dayOfWeek', 'contactOption'];

/** The same with every free text alike and every list without repetitions, so that few forms are left. */
function formOf(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return fixed.includes(key) ? value : 'text';
  if (typeof value === 'number') return 1;
  if (Array.isArray(value)) {
    const forms = value.map((each) => JSON.stringify(formOf(each, key)));
    return [...new Set(forms)].sort().map((form) => JSON.parse(form) as unknown);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, formOf(entry, name)]),
  );
}

/**
 * What the vocabulary's own types find wrong, for each thing that is said. A page and the thing that it
 * is about are looked at apart: the union of all things takes the compiler long.
 */
function vocabularyFaults(said: readonly string[]): string[][] {
  const name = fileURLToPath(new URL('../../said-by-pages.ts', import.meta.url));
  const lines = said.map((text, at) => {
    const { mainEntity: main, ...page } = JSON.parse(text) as Said & { mainEntity?: Said };
    return [
      `export const page${at}: Said.WithContext<Said.WebPage> = ${JSON.stringify(page)};`,
      ...(main === undefined
        ? []
        : [`export const main${at}: Said.${String(main['@type'])} = ${JSON.stringify(main)};`]),
    ].join(' ');
  });
  const text = ["import type * as Said from 'schema-dts';", ...lines].join('\n');
  const options: ts.CompilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true },
    ...{ target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], types: [] },
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  };
  const host = ts.createCompilerHost(options);
  const known = {
    source: host.getSourceFile.bind(host),
    exists: host.fileExists.bind(host),
    text: host.readFile.bind(host),
  };
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  host.getSourceFile = (file, ...rest) => (file === name ? source : known.source(file, ...rest));
  host.fileExists = (file) => file === name || known.exists(file);
  host.readFile = (file) => (file === name ? text : known.text(file));
  const program = ts.createProgram([name], options, host);
  const found = program.getSemanticDiagnostics(program.getSourceFile(name));
  if (program.getGlobalDiagnostics().length > 0) throw new Error('The types could not be read.');
  return said.map((_, at) =>
    found
      .filter(({ start = 0 }) => source.getLineAndCharacterOfPosition(start).line === at + 1)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

/** Things that the vocabulary does not allow, each wrong in one way. */
const wrong: readonly (readonly [string, object])[] = [
  ['a field of another thing', { duration: 'PT3M' }],
  ['a field that is none', { telephon: '0800 1111' }],
  [
    'a way in that is an organisation',
    { mainEntity: { '@type': 'Service', availableChannel: { '@type': 'Organization' } } },
  ],
  [
    'a day that is none',
    {
      mainEntity: {
        '@type': 'Service',
        hoursAvailable: { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Someday' },
      },
    },
  ],
  ['a thing that is none', { mainEntity: { '@type': 'Helpline' } }],
];

describe('what pages say of themselves in the words of schema.org', () => {
  const texts = pages.flatMap(textsOf);

  test('is a page each, and on every service, page of words and on the film', () => {
    expect(faultsOf((page) => (textsOf(page).length < 2 ? [] : ['says it twice']))).toEqual([]);
    const silent = faultsOf((page) => (textsOf(page).length === 0 ? ['says nothing'] : []));
    expect(
      silent.filter((line) => /^(?:\/cy)?\/(?:services|film)\/ |\/services\//.test(line)),
    ).toEqual([]);
    expect(texts.length).toBeGreaterThan(350);
  });

  test('keeps the vocabulary’s own types: every field belongs to its thing, every value fits', () => {
    const forms = [...new Set(texts.map((text) => JSON.stringify(formOf(JSON.parse(text)))))];
    expect(forms.length).toBeGreaterThan(10);
    const page = { '@context': 'https://schema.org', '@type': 'WebPage' };
    const spoilt = wrong.map(([, said]) => JSON.stringify({ ...page, ...said }));
    const faults = vocabularyFaults([...forms, ...spoilt]);
    expect(faults.slice(0, forms.length).flat()).toEqual([]);
    const unseen = wrong.filter((_, at) => (faults[forms.length + at] ?? []).length === 0);
    expect(unseen.map(([what]) => what)).toEqual([]);
  });

  test('cannot end its element, whatever stands in the data', () => {
    expect(texts.filter((text) => text.includes('<'))).toEqual([]);
  });

  test('names the page’s own address, its language and a day, and leaves out what we don’t know', () => {
    const faults = faultsOf((page) =>
      textsOf(page).flatMap((text) => {
        const { url, inLanguage, dateModified } = JSON.parse(text) as Said;
        const canonical = named(page.root, 'link').find(
          (link) => attribute(link, 'rel') === 'canonical',
        );
        return [
          ...(url === attribute(canonical ?? page.root, 'href') ? [] : [`is not ${String(url)}`]),
          ...(inLanguage === attribute(page.root, 'lang')
            ? []
            : [`is not in ${String(inLanguage)}`]),
          ...(/^\d{4}-\d\d-\d\d$/.test(String(dateModified)) ? [] : ['has no day']),
          ...(/null|""|\[\]|undefined/.test(text) ? ['says nothing somewhere'] : []),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('calls the page what its tab calls it, so that nothing is said that the tab hides', () => {
    const faults = faultsOf((page) =>
      textsOf(page).flatMap((text) => {
        const { name } = JSON.parse(text) as { name: string };
        const title = named(page.root, 'title').map(lineOf).join();
        return title.includes(name) && found(name).length === 0 ? [] : [`is called "${name}"`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('gives nothing away of a young person’s page', () => {
    const young = pages.filter(({ address }) =>
      /^(?:\/cy)?\/(?:young-people|what-stays)\//.test(address),
    );
    const said = young.flatMap(textsOf);
    expect(said.length).toBeGreaterThan(20);
    expect(said.flatMap(found)).toEqual([]);
    // Only the page, never a thing that it is about.
    expect(said.filter((text) => text.includes('mainEntity'))).toEqual([]);
  });
});

describe('a service', () => {
  const { services } = published();

  test.each(['', '/cy'])(
    'is said with the numbers and hours of its file, at %s/services/',
    (prefix) => {
      for (const service of services) {
        const said = mainOf(`${prefix}/services/${service.id}/`);
        const text = JSON.stringify(said);
        expect(said['name']).toBe(service.name);
        const numbers = [...text.matchAll(/"telephone":"([^"]*)"/g)].map(([, number]) => number);
        const dialled = service.channels.filter(({ type }) =>
          ['phone', 'text', 'relay'].includes(type),
        );
        expect(numbers, service.id).toEqual(dialled.map(({ value }) => value));
        const periods = dialled.flatMap(({ hours }) =>
          hours === 'unknown' || hours.periods === 'unknown' ? [] : hours.periods,
        );
        expect(text.split('"opens"').length - 1, service.id).toBe(periods.length);
        for (const { opens } of periods) expect(text).toContain(`"opens":"${opens}"`);
        if (service.ages?.says === 'us') expect(text).not.toMatch(/suggestedM(?:in|ax)Age/);
      }
    },
  );

  test('that is free to call says so, and no other number does', () => {
    for (const { id, channels } of services) {
      const free = channels.filter(
        ({ type, cost }) => ['phone', 'text', 'relay'].includes(type) && cost === 'free',
      );
      const text = JSON.stringify(mainOf(`/services/${id}/`));
      expect(text.split('"TollFree"').length - 1, id).toBe(free.length);
    }
  });
});

test.each(['/film/', '/cy/film/'])(
  '%s says where the film, its captions and its chapters are',
  (address) => {
    const said = mainOf(address);
    expect(said['@type']).toBe('VideoObject');
    const files = ['contentUrl', 'thumbnailUrl'].map((key) => String(said[key]));
    const { contentUrl = '' } = said['caption'] as Record<string, string>;
    for (const file of [...files, contentUrl]) {
      expect(file).toMatch(/^https:\/\/[^/]+\/film\/.+\.(?:mp4|webp|vtt)$/);
    }
    const page = pageAt(address);
    const ids = elements(page.root, (each) => attribute(each, 'id') !== undefined).map((each) =>
      attribute(each, 'id'),
    );
    const clips = said['hasPart'] as { url: string; startOffset: number; endOffset: number }[];
    expect(clips.length).toBeGreaterThan(5);
    for (const [at, { url, startOffset, endOffset }] of clips.entries()) {
      expect(ids).toContain(new URL(url).hash.slice(1));
      expect(endOffset).toBeGreaterThan(startOffset);
      expect(startOffset).toBeGreaterThanOrEqual(clips[at - 1]?.endOffset ?? 0);
    }
    for (const line of String(said['transcript']).split('\n').slice(0, 20)) {
      expect(lineOf(page.root)).toContain(line.replace(/^\d:\d\d /, ''));
    }
  },
);
