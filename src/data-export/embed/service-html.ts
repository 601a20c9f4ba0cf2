import { contactLink } from '#directory/contact-link.ts';
import { isAnswered } from '#directory/is-answered.ts';
import { mainChannels } from '#directory/main-channel.ts';
import type { Nation } from '#directory/schema/basics.ts';
import { isLimited, type Channel } from '#directory/schema/channel.ts';
import type { Service } from '#directory/schema/service.ts';
import { costInWords } from '#language/cost-words.ts';
import { dayInWords } from '#language/day-words.ts';
import { escaped } from '#language/escaped.ts';
import { hoursInWords } from '#language/hours-words.ts';
import { words } from '#language/words.ts';
import { freshnessOf, type Freshness } from '../fresh-until.ts';
import { wayInWords } from '../oruk/ways-in.ts';

const say = words('en');

/**
 * A service as HTML to copy into a page elsewhere: no script, no style, nothing that is fetched. It
 * says on what day its facts were looked at, and until when that may stand.
 */
export function serviceHtml(service: Service, site: string): string {
  const ways = service.channels.filter(({ type }) => type !== 'website');
  return [
    '<section lang="en-GB">',
    `  <h3>${pageLink(service, site)}</h3>`,
    `  <p>${escaped(service.to_adult)}</p>`,
    ...(ways.length === 0
      ? [`  <p>${escaped(say('service.link_only'))}</p>`]
      : ['  <ul>', ...ways.map((way) => `    <li>${wayIn(way)}</li>`), '  </ul>']),
    `  ${dated(freshnessOf(service), site)}`,
    '</section>',
    '',
  ].join('\n');
}

/**
 * Services to try in any of `nations`, in order, as HTML to copy; `of` names the order: "Bullying, for a
 * child, in Wales".
 */
export function chainHtml(
  { of, steps, nations }: { of: string; steps: readonly Service[]; nations: readonly Nation[] },
  site: string,
): string {
  const all = steps.map((step) => freshnessOf(step));
  const oldest: Freshness = {
    seen: all.map(({ seen }) => seen).sort()[0] ?? '',
    until: all.map(({ until }) => until).sort()[0] ?? '',
  };
  return [
    '<section lang="en-GB">',
    `  <h3>${escaped(of)}</h3>`,
    '  <ol>',
    ...steps.map((step) => {
      const ways = mainChannels(step, nations).map((way) => ` ${wayIn(way)}`);
      return `    <li>${pageLink(step, site)}${ways.length === 0 ? '' : `.${ways.join('')}`}</li>`;
    }),
    '  </ol>',
    `  ${dated(oldest, site)}`,
    '</section>',
    '',
  ].join('\n');
}

function pageLink({ id, name }: Service, site: string): string {
  return `<a href="${escaped(`${site}/services/${id}/`)}">${escaped(name)}</a>`;
}

/** A button's words, hours and price; a way in that no link leads to stands in words alone. */
function wayIn(way: Channel): string {
  const href = contactLink(way);
  const label = escaped(wayInWords(way));
  const hours = isAnswered(way.type)
    ? (hoursInWords(way.hours, 'en') ?? say('open.unknown_short'))
    : say('service.sent');
  const limit = isLimited(way) ? [way.label] : [];
  const about = [...limit, hours, costInWords(way, say)].map((each) => each.replace(/\.$/, ''));
  const link = href === undefined ? label : `<a href="${escaped(href)}">${label}</a>`;
  return `${link}: ${escaped(about.join('. '))}.`;
}

function dated({ seen, until }: Freshness, site: string): string {
  const said = say('embed.dated', {
    seen: dayInWords(seen, 'en'),
    until: dayInWords(until, 'en'),
  });
  return `<p><small>${escaped(said)} <a href="${escaped(`${site}/data/embed/`)}">${escaped(say('embed.again'))}</a></small></p>`;
}
