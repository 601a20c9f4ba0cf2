import { expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import { found, wordsOf } from './giving-away.ts';
import { faultsOf, lineOf, named, type SitePage } from './read-site.ts';

const titlesOf = (page: SitePage): string[] =>
  named(page.root, 'head').flatMap((head) => named(head, 'title').map(lineOf));

test('the list finds what it should, and leaves harmless words alone', () => {
  expect(found('Self-harm – My Choice')).toEqual(['self harm']);
  expect(found('/young-people/running-away/')).toEqual(['running away']);
  expect(found('Cam-drin domestig')).toEqual(['cam drin']);
  expect(found('Help in Essex – Rhywun i siarad')).toEqual([]);
});

test('every page has one title, and none gives away what the page is about', () => {
  const faults = faultsOf((page) => {
    const titles = titlesOf(page);
    return [
      ...(titles.length === 1 && titles[0] !== '' ? [] : [`has ${titles.length} titles`]),
      ...titles.flatMap((title) => found(title).map((word) => `"${title}" holds "${word}"`)),
    ];
  });
  expect(faults).toEqual([]);
});

test('no title names a service', () => {
  const names = published().services.map(({ name }) => wordsOf(name));
  const faults = faultsOf((page) =>
    titlesOf(page).filter((title) => names.some((name) => wordsOf(title).includes(name))),
  );
  expect(faults).toEqual([]);
});

test('no address of a young person’s page gives it away', () => {
  const faults = faultsOf((page) =>
    /^(?:\/cy)?\/young-people\//.test(page.address) ? found(page.address) : [],
  );
  expect(faults).toEqual([]);
});

test('what a message shows of a link, before it is opened, is the name of the site', () => {
  const faults = faultsOf((page) =>
    named(page.root, 'meta').flatMap((meta) => {
      const [name, content] = ['property', 'name', 'content'].reduce<[string, string]>(
        ([key, value], each) => {
          const found = meta.attrs.find((attr) => attr.name === each)?.value;
          if (found === undefined) return [key, value];
          return each === 'content' ? [key, found] : [found, value];
        },
        ['', ''],
      );
      if (!/^(?:og:|twitter:|description$)/.test(name)) return [];
      return found(content).map((word) => `<meta ${name}> holds "${word}"`);
    }),
  );
  expect(faults).toEqual([]);
});
