import type { Service } from './schema/service.ts';

export interface SourceLine {
  /** The page; absent where the evidence is a record. */
  readonly source: string | undefined;
  /** The record's words, where there is no page. */
  readonly record: string | undefined;
  readonly read: string;
}

interface Fact {
  source?: string | undefined;
  record?: string | undefined;
  says?: string | undefined;
  read: string;
  checked?: string | undefined;
}

/** Every page and record behind a service, each once, and the last day on which a person checked one of its facts. */
export function sourceLines(service: Service): {
  lines: SourceLine[];
  lastChecked: string | undefined;
} {
  const facts: Fact[] = [
    ...service.channels,
    ...service.channels.flatMap(({ hours }) => (hours === 'unknown' ? [] : [hours])),
    ...Object.values(service.before_you_contact).flatMap((answer) =>
      answer === 'unknown' ? [] : [answer],
    ),
    ...service.sources,
  ];
  const lines = new Map<string, SourceLine>();
  for (const { source, record, says, read } of facts) {
    const words = source === undefined ? (record ?? says) : undefined;
    const key = source ?? words ?? '';
    const known = lines.get(key);
    if (known === undefined || known.read < read) lines.set(key, { source, record: words, read });
  }
  const checks = facts.flatMap(({ checked }) => (checked === undefined ? [] : [checked])).sort();
  return { lines: [...lines.values()], lastChecked: checks.at(-1) };
}
