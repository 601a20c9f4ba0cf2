import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askHost, type HostAnswer } from './ask-host.ts';
import { compareBytes } from './compare-bytes.ts';
import { compareHeaders } from './compare-headers.ts';
import { contentTypeOf } from './content-types.ts';
import { headerRules, headersAt } from './headers.ts';
import { addressOf, manifestPath, notFoundPath, type Manifest } from './served-files.ts';

/** What came of a comparison. */
export interface Comparison {
  /** Answers that were looked at. */
  readonly answers: number;
  /** Each in a line that names the file or the address. */
  readonly faults: readonly string[];
}

/** One thing to ask a host for. */
interface Question {
  readonly address: string;
  /** The file that must come back. */
  readonly path: string;
  readonly status: number;
  readonly encodings: string;
  readonly method: 'GET' | 'HEAD';
}

/** What browsers take, what old ones take, and what a bare program takes: a host may change one alone. */
const encodings = ['gzip, deflate, br, zstd', 'gzip', 'identity'];

/** An address that leads nowhere, here and at every host. */
const nowhere = '/no-such-page/';
/** Another, where a host that takes the film's rule for all below it too would let any site frame our pages. */
const nowhereBelowFilm = '/film/embed/no-such-page/';

/** Questions in the air at one time. */
const atOnce = 8;

/**
 * Compares every file of a live host, in each compression, with the finished site in `dist`, and the
 * headers of every answer with the list they were built from. `allowed` headers may be there besides.
 * Throws where `dist` is not what its own manifest says.
 */
export async function compareHost(
  site: string,
  dist: string,
  allowed: readonly string[] = [],
): Promise<Comparison> {
  const manifest = readManifest(dist);
  const rules = headerRules([manifest.sheet]);
  const faults: string[] = [];
  const waiting = questionsOf(manifest);
  const answers = waiting.length;

  const askOne = async (question: Question): Promise<readonly string[]> => {
    const { address, path, method, encodings: taken } = question;
    let answer: HostAnswer;
    try {
      answer = await askHost(new URL(address, site), { method, encodings: taken });
    } catch (fault) {
      return [`no answer: ${fault instanceof Error ? fault.message : String(fault)}`];
    }
    if (answer.status !== question.status) {
      return [`expected status ${question.status}, found ${answer.status}`];
    }
    const differs =
      method === 'HEAD' ? undefined : compareBytes(answer.body, readFileSync(join(dist, path)));
    const type = ['Content-Type', contentTypeOf(path)] as const;
    return [
      ...(differs === undefined ? [] : [differs]),
      ...compareHeaders(answer.headers, [...headersAt(rules, address), type], allowed),
    ];
  };
  const next = async (): Promise<void> => {
    for (let question = waiting.pop(); question !== undefined; question = waiting.pop()) {
      const { address, path, method, encodings: taken } = question;
      const where = address === addressOf(path) ? path : `${address} (${path})`;
      for (const fault of await askOne(question)) {
        faults.push(`${where}: ${fault} [${method === 'HEAD' ? 'HEAD' : taken}]`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return { answers, faults: faults.sort() };
}

function questionsOf(manifest: Manifest): Question[] {
  const paths = [...Object.keys(manifest.files), manifestPath];
  const files = paths.flatMap((path) =>
    encodings.map((taken) =>
      path === notFoundPath
        ? { address: nowhere, path, status: 404, encodings: taken, method: 'GET' as const }
        : { address: addressOf(path), path, status: 200, encodings: taken, method: 'GET' as const },
    ),
  );
  const heads = ['/', nowhere, nowhereBelowFilm].map((address) => ({
    address,
    path: address === '/' ? 'index.html' : notFoundPath,
    status: address === '/' ? 200 : 404,
    encodings: 'identity',
    method: 'HEAD' as const,
  }));
  return [...files, ...heads];
}

function readManifest(dist: string): Manifest {
  const manifest = JSON.parse(readFileSync(join(dist, manifestPath), 'utf8')) as Manifest;
  for (const [path, { sha256 }] of Object.entries(manifest.files)) {
    const found = createHash('sha256')
      .update(readFileSync(join(dist, path)))
      .digest('hex');
    if (found !== sha256) {
      throw new Error(
        `${join(dist, path)} is not the file that the build wrote. Build the site again before you compare a host with it.`,
      );
    }
  }
  return manifest;
}
