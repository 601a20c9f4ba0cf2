import { expect, test } from 'vitest';
import { serviceData } from '#data-export/structured/service.ts';
import { isAnswered } from '#directory/is-answered.ts';
import { published } from '#directory/published.ts';
import type { Service } from '#directory/schema/service.ts';
import { words } from '#language/words.ts';

const { services, organisations } = published();

/** The ways in that programs are told of, with what is known of each. */
function waysSaid(service: Service): string {
  const organisation = organisations.find(({ id }) => id === service.organisation);
  if (organisation === undefined) throw new Error(`Nobody runs ${service.id}.`);
  return JSON.stringify(serviceData(service, organisation, 'en').availableChannel ?? []);
}

/** The languages that programs are told of each way in. */
function languagesSaid(service: Service): readonly string[] {
  return [...waysSaid(service).matchAll(/"availableLanguage":(\[.*?\])/g)].map(
    ([, list = '']) => list,
  );
}

test('a way in is said to be in Welsh only where it is the one that somebody answers', () => {
  const several = services.filter(
    ({ languages, channels }) =>
      languages.includes('cy') && channels.filter(({ type }) => isAnswered(type)).length > 1,
  );
  expect(several.length).toBeGreaterThan(0);
  for (const service of several) {
    expect(languagesSaid(service).join(), service.id).not.toContain('cy');
    const only = service.channels.filter(({ type }) => type === 'phone').slice(0, 1);
    expect(languagesSaid({ ...service, channels: only }).join()).toContain('cy');
  }
});

test('a number is said to be for no more than its nations', () => {
  for (const service of services) {
    const areas = [...waysSaid(service).matchAll(/"areaServed":(.*?),"availableLanguage"/g)];
    const own = service.channels.flatMap(({ type, nations }) =>
      nations === undefined || !['phone', 'relay', 'text'].includes(type) ? [] : [nations],
    );
    expect(
      areas.map(([, said = '']) => said),
      service.id,
    ).toEqual(
      own.map((nations) =>
        JSON.stringify(
          nations.map((nation) => ({
            '@type': 'AdministrativeArea',
            name: words('en')(`nation.${nation}`),
          })),
        ),
      ),
    );
  }
  const beat = services.find(({ id }) => id === 'beat');
  expect(beat && waysSaid(beat)).toContain('"name":"Scotland"');
});
