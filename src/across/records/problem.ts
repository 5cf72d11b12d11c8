import { z } from 'zod';
import { named } from './registry.ts';

export const problemShape = named(
  'Problem',
  z.looseObject({
    type: z.string().describe('Always about:blank; kind says what it is.'),
    status: z.number().int(),
    title: z.string(),
    detail: z.string().optional(),
    kind: z.string().optional().describe('For programs: unknown-values, no-pages, bad-cursor, too-many-requests, …'),
    unknown: z
      .array(z.strictObject({ name: z.string(), value: z.string() }))
      .optional()
      .describe('Values nobody knows, with the parameter they were written for.'),
  }),
  'What went wrong (RFC 9457).',
);
