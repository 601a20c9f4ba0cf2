/** A compressed copy that lies beside a file: the name it goes by over the wire, and its ending. */
export interface Encoding {
  readonly name: 'br' | 'gzip';
  readonly ending: '.br' | '.gz';
}

const encodings: readonly Encoding[] = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

/** The encodings that an `Accept-Encoding` header allows (RFC 9110, 12.5.3), the smallest first. */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const weights = new Map(
    (header ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
      const weight = parameters.find((each) => each.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))];
    }),
  );
  return encodings.filter(({ name }) => (weights.get(name) ?? weights.get('*') ?? 0) > 0);
}
