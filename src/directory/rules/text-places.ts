import type { Path } from '../parse-yaml.ts';

/** Every piece of text inside a parsed file, with the path that leads to it. */
export function* textPlaces(
  value: unknown,
  path: Path = [],
): Iterable<{ path: Path; text: string }> {
  if (typeof value === 'string') {
    yield { path, text: value };
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* textPlaces(entry, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) yield* textPlaces(entry, [...path, key]);
  }
}
