import { byId } from '#directory/by-id.ts';
import type { Directory } from '#directory/directory.ts';
import {
  audienceIds,
  id as anId,
  nationIds,
  sentences,
  sourceAddress,
  webAddress,
} from '#directory/schema/basics.ts';
import { organisation as anOrganisation } from '#directory/schema/organisation.ts';
import { beforeYouContact, service as aService } from '#directory/schema/service.ts';
import { askChannels, askDay, type ReadOn } from './ask-channels.ts';
import { askUntil, type Asker, type Understood } from './asker.ts';
import { fits, fitsOrNo, fitsOrNothing, oneOf, someOf } from './understand.ts';

/** What fits each field is said in the schema alone. */
const { shape } = aService;
const languageIds = shape.languages.element.options;

/** What was asked for, as records of content/. */
export interface NewService {
  readonly id: string;
  readonly service: object;
  /** Where it is run by somebody new. */
  readonly organisation: { readonly id: string; readonly record: object } | undefined;
}

/** Asks for one service, question by question. What nobody knows is `unknown`, and is never guessed. */
export async function askService(
  asker: Asker,
  directory: Directory,
  today: string,
): Promise<NewService> {
  const known = byId(directory);
  const read = await askDay(asker, today);
  const name = await askUntil(asker, 'Its name', fits(shape.name));
  const id = await askUntil(
    asker,
    'The name of its file, which is its address too',
    freeId(known.services),
    slug(name),
  );
  const organisation = await askOrganisation(asker, directory, name, read);
  const summary = await askUntil(
    asker,
    `What it is for, in at most ${shape.summary.maxLength} characters`,
    fits(shape.summary),
  );
  const who = await askUntil(
    asker,
    `Whom it answers, with commas (${audienceIds.join(', ')})`,
    someOf(audienceIds),
  );
  const isForYoung = who.includes('child') || who.includes('young_adult');
  const toChild = isForYoung
    ? await askUntil(asker, 'One sentence to a child of nine', fits(shape.to_child.unwrap()))
    : undefined;
  const toAdult = await askUntil(asker, 'One sentence to an adult', fits(shape.to_adult));
  const ages = await askAges(asker);
  const inOrder = [...directory.topics].sort((a, b) => (a.order < b.order ? -1 : 1));
  const topicIds = inOrder.map((topic) => topic.id);
  const widest = Math.max(...topicIds.map((one) => one.length));
  asker.say('Topics, and what each is about:');
  for (const topic of inOrder) asker.say(`  ${topic.id.padEnd(widest)}  ${topic.label.en}`);
  const topics = await askUntil(
    asker,
    'Its topics by the words on the left, with commas, the main one first',
    someOf(topicIds),
  );
  const nations = await askUntil(
    asker,
    `Where, with commas, or all (${nationIds.join(', ')})`,
    someOf(nationIds),
    'all',
  );
  const region = await askUntil(
    asker,
    'Only a part of a nation? Its name, or no',
    fitsOrNo(shape.region.unwrap()),
    'no',
  );
  const languages = await askUntil(
    asker,
    `Languages, with commas (${languageIds.join(', ')}; bfi is sign language)`,
    someOf(languageIds),
    'en',
  );
  const url = await askUntil(asker, 'Its website, or nothing', fitsOrNothing(webAddress), '');
  const channels = await askChannels(asker, read);
  const isFull = channels.some(({ type }) => type !== 'website');
  const page = await askUntil(asker, 'The page that says whom it is for', fits(sourceAddress), url);
  const from: ReadOn = { evidence: 'page', source: page, read };
  const says = await askUntil(
    asker,
    'What that page says, in your own words',
    fits(shape.sources.element.shape.says),
  );
  return {
    id,
    organisation:
      organisation.record === undefined
        ? undefined
        : { id: organisation.id, record: organisation.record },
    service: {
      name,
      organisation: organisation.id,
      listing: isFull ? 'full' : 'link-only',
      summary,
      ...(toChild === undefined ? {} : { to_child: toChild }),
      to_adult: toAdult,
      about: [],
      who,
      ...(ages === undefined ? {} : { ages }),
      ...{ topics, nations },
      ...(region === 'no' ? {} : { region }),
      languages,
      ...(url === undefined ? {} : { website: { url, evidence: 'page', read } }),
      channels,
      before_you_contact: await askAnswers(asker, from),
      sources: [{ supports: ['about', 'who'], says, ...from }],
    },
  };
}

async function askOrganisation(
  asker: Asker,
  { organisations }: Directory,
  serviceName: string,
  read: string,
): Promise<{ id: string; record: object | undefined }> {
  const name = await askUntil(
    asker,
    'Who runs it: the name of the organisation',
    fits(anOrganisation.shape.name),
    serviceName,
  );
  const same = organisations.find(
    (one) => one.id === name || one.name.toLowerCase() === name.toLowerCase(),
  );
  if (same !== undefined) {
    asker.say(`  ${same.name} is there already: ${same.about}`);
    return { id: same.id, record: undefined };
  }
  const taken = new Map(organisations.map((one) => [one.id, one]));
  const id = await askUntil(asker, '  It is new. The name of its file', freeId(taken), slug(name));
  const about = await askUntil(
    asker,
    '  What it is, in a sentence',
    fits(anOrganisation.shape.about),
  );
  const website = await askUntil(asker, '  Its website, or nothing', fitsOrNothing(webAddress), '');
  return { id, record: { name, about, ...(website === undefined ? {} : { website }), read } };
}

async function askAges(asker: Asker): Promise<object | undefined> {
  const ages = shape.ages.unwrap().shape;
  const min = await askUntil(
    asker,
    'The lowest age it helps, or no',
    fitsOrNo(ages.min.unwrap()),
    'no',
  );
  const max = await askUntil(asker, 'The highest age, or no', fitsOrNo(ages.max.unwrap()), 'no');
  if (min === 'no' && max === 'no') return undefined;
  const says = await askUntil(
    asker,
    'Who says so: the service, or us by our own reading (service, us)',
    oneOf(ages.says.options),
    'service',
  );
  return { ...(min === 'no' ? {} : { min }), ...(max === 'no' ? {} : { max }), says };
}

async function askAnswers(asker: Asker, from: ReadOn): Promise<object> {
  asker.say(
    'What a visitor wants to know first. Only what a page of theirs says; else press Enter.',
  );
  const answers: Record<string, unknown> = {};
  let page = from.source;
  for (const [question, schema] of Object.entries(beforeYouContact.shape)) {
    const answer = await askUntil(
      asker,
      `  ${schema.description ?? question}`,
      fits(sentences),
      'unknown',
    );
    if (answer !== 'unknown') {
      page = await askUntil(asker, '    The page that says so', fits(sourceAddress), page);
    }
    answers[question] = answer === 'unknown' ? answer : { words: answer, ...from, source: page };
  }
  return answers;
}

function freeId(taken: ReadonlyMap<string, unknown>) {
  return (answer: string): Understood<string> =>
    taken.has(answer)
      ? { fault: `there is a ${answer}.yaml already; choose another name, or correct that file` }
      : fits(anId)(answer);
}

/** `Children’s Line (Wales)` as a file name: `childrens-line-wales`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
