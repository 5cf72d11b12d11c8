import { z } from 'zod';

/** Where a field's text comes from: a column, several columns joined, or the same words for every row. */
const columns = z.union([
  z.string().min(1).max(200),
  z.array(z.string().min(1).max(200)).min(1).max(10),
  z.strictObject({ const: z.union([z.string().max(2_000), z.number()]) }),
]);

export const mappedFields = [
  'id',
  'title',
  'summary',
  'description',
  'date',
  'time',
  'endDate',
  'endTime',
  'status',
  'venue',
  'street',
  'postalCode',
  'locality',
  'lat',
  'lng',
  'categories',
  'languages',
  'price',
  'url',
  'source',
] as const;

/** A mapping file: which column holds which of our fields. */
export const mappingInput = z.partialRecord(z.enum(mappedFields), columns);

export type MappedField = (typeof mappedFields)[number];
export type Columns = z.output<typeof columns>;
export type Mapping = z.output<typeof mappingInput>;

/** A source's short name: part of every record's identity, so it is plain and stays. */
export const sourceKey = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,59}$/);
