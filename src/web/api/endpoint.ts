import type { z } from 'zod';
import type { Call, Found } from './found.ts';
import type { Takes } from './read-query.ts';

/** What a program reads first; the envelope around a list, one thing, the log of changes, or a document of its own. */
export type Answers = 'list' | 'one' | 'log' | 'document';

/** One line of the API: where, what it reads, what it answers, and questions that show it. */
export type Endpoint = {
  path: string;
  operationId: string;
  tag: 'Dates' | 'Places and people' | 'Vocabulary' | 'Synchronising' | 'About';
  summary: string;
  description: string;
  takes: Takes;
  answers: Answers;
  data: z.ZodType;
  answer: (call: Call) => Found | Promise<Found>;
  /** Queries that may be tried as they stand. */
  examples: readonly string[];
};
