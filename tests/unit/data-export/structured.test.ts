import { expect, test } from 'vitest';
import { serviceData } from '#data-export/structured/service.ts';
import { isAnswered } from '#directory/is-answered.ts';
import { published } from '#directory/published.ts';
import type { Service } from '#directory/schema/service.ts';

const { services, organisations } = published();

/** The languages that programs are told of each way in. */
function languagesSaid(service: Service): readonly string[] {
  const organisation = organisations.find(({ id }) => id === service.organisation);
  if (organisation === undefined) throw new Error(`Nobody runs ${service.id}.`);
  const text = JSON.stringify(serviceData(service, organisation, 'en').availableChannel ?? []);
  return [...text.matchAll(/"availableLanguage":(\[.*?\])/g)].map(([, list = '']) => list);
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
