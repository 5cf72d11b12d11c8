import { z } from 'zod';
import { shapes } from '#across/records/index.ts';

type Schema = Record<string, unknown>;

const uri = (id: string) => `#/components/schemas/${id}`;

/**
 * Left out of the description: what the document says as a whole, patterns that only repeat a format, and that nothing else
 * may come. Fields are added without notice, and a client made of this description must not stumble over them.
 */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
      if (name === '$schema' || name === '$id') return [];
      if (name === 'additionalProperties' && (part === false || isEmpty(part))) return [];
      if (name === 'pattern' && 'format' in value) return [];
      return [[name, tidy(part)]];
    }),
  );
}

const isEmpty = (part: unknown) => part !== null && typeof part === 'object' && Object.keys(part).length === 0;

/** The named shapes of records as JSON Schema. */
export const componentSchemas = (): Schema => tidy(z.toJSONSchema(shapes, { uri }).schemas) as Schema;

/** Where a shape stands among them. */
export function refOf(shape: z.ZodType): Schema {
  const id = shapes.get(shape)?.id;
  if (!id) throw new Error('A shape without a name has no place in the description');
  return { $ref: uri(id) };
}
