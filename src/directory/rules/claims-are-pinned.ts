import { pinFile } from '../line-files.ts';
import { pinnedLines, type PinnedLine } from '../pinned-lines.ts';
import { serviceFile, type Rule, type RuleFinding } from './rule.ts';

export const claimsArePinned: Rule = {
  name: 'claims-are-pinned',
  why: 'A changed number is the worst fault that this site can have: one slip or one bad edit must not be enough to publish it.',
  *check({ services }, { lines, ids }) {
    for (const service of services) {
      yield* compare(service.id, pinnedLines(service), lines.get(pinFile(service.id)) ?? []);
    }
    for (const file of lines.keys()) {
      const id = /^pinned\/services\/(.*)\.txt$/.exec(file)?.[1];
      if (id === undefined || ids.services.has(id)) continue;
      yield {
        file,
        path: [],
        message: `pins a service that is not there; take this file out, or write content/${serviceFile(id)}`,
      };
    }
  },
};

const compare = (id: string, claims: readonly PinnedLine[], pins: readonly string[]) =>
  comparePins({ record: serviceFile(id), pins: pinFile(id) }, claims, pins);

/** What a record claims that is not pinned, and what is pinned that it does not claim. */
export function* comparePins(
  files: { readonly record: string; readonly pins: string },
  claims: readonly PinnedLine[],
  pins: readonly string[],
): Iterable<RuleFinding> {
  const said = new Set(claims.map(({ line }) => line));
  const pinned = new Set(pins);
  const stale = pins.flatMap((line, index) =>
    said.has(line) && pins.indexOf(line) === index ? [] : [{ line, number: index + 1 }],
  );
  for (const { line, path } of claims) {
    if (pinned.has(line)) continue;
    const old = takeLikest(line, stale);
    const [what, place] =
      old === undefined
        ? ['is not pinned', 'as a new line of']
        : [difference(line, old.line), `in place of line ${old.number} of`];
    yield {
      file: files.record,
      path,
      message: `${what}. If it is a slip, put it right here. If the source says so, a second person reads the source and writes by hand, ${place} content/${files.pins} ▸ ${line}`,
    };
  }
  for (const { line, number } of stale) {
    yield {
      file: files.pins,
      path: ['line', number - 1],
      message: `content/${files.record} does not say this (or it stands here twice): put it back there, or a second person takes this line out by hand ▸ ${line}`,
    };
  }
}

interface Stale {
  readonly line: string;
  readonly number: number;
}

/** The parts of a line that are not as they are pinned. */
function difference(claim: string, pin: string): string {
  const [said, pinned] = [claim.split(' | '), pin.split(' | ')];
  const parts = Array.from({ length: Math.max(said.length, pinned.length) }, (_, at) => at)
    .filter((at) => said[at] !== pinned[at])
    .map((at) => `"${said[at] ?? 'nothing'}" where "${pinned[at] ?? 'nothing'}" is pinned`);
  return `says ${parts.join(', and ')}`;
}

/** Takes out of `stale` the line of the same kind that has most in common with a claim. */
function takeLikest(claim: string, stale: Stale[]): Stale | undefined {
  const kind = (line: string) => line.split(' | ', 1)[0];
  const [likest] = stale
    .filter(({ line }) => kind(line) === kind(claim))
    .sort((a, b) => inCommon(b.line, claim) - inCommon(a.line, claim));
  if (likest !== undefined) stale.splice(stale.indexOf(likest), 1);
  return likest;
}

/** Characters that two lines share at their beginnings and ends. */
function inCommon(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  let start = 0;
  while (start < length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end;
}
