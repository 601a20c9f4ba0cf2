import { z } from 'zod';
import type { Path } from './parse-yaml.ts';

/** What the schema says of the field at `path`, for an editor who left it out. */
export function describeField(schema: z.ZodType, path: Path): string | undefined {
  for (const found of schemasAt(schema, path)) {
    const about =
      found.description ?? unwrapped(found).find((inner) => inner.description)?.description;
    if (about !== undefined) return about;
  }
  return undefined;
}

/** The names of the fields that the schema allows at `path`; for a choice of words, the words. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const names = schemasAt(schema, path).flatMap(unwrapped).flatMap(namesIn);
  return [...new Set(names)];
}

function namesIn(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  return [];
}

function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  let here: z.ZodType[] = [schema];
  for (const step of path) {
    here = here.flatMap(unwrapped).flatMap((each) => {
      if (each instanceof z.ZodArray) return [each.element as z.ZodType];
      if (each instanceof z.ZodObject) {
        const field = (each.shape as Record<string, z.ZodType | undefined>)[String(step)];
        return field ? [field] : [];
      }
      return [];
    });
  }
  return here;
}

/** A schema without "optional", and every branch of a choice. */
function unwrapped(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return unwrapped(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((each) => unwrapped(each as z.ZodType));
  return [schema];
}
