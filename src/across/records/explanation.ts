import { z } from 'zod';
import { type Why, weights } from '#modules/calendar/index.ts';
import { named } from './registry.ts';

const share = z.number().min(0).max(1);

export const explanationShape = named(
  'Explanation',
  z.strictObject({
    completeness: share,
    deficit: share.describe('How far its organisers lie below what an event here was shown on average.'),
    lot: share.describe("The day's lot, the same for everybody."),
    total: share,
    weights: z.strictObject({ completeness: share, deficit: share, lot: share }),
    forShare: z.boolean().describe('The place was the free scene’s by its share of the dates.'),
  }),
  'Why a date stands where it stands with sort=discover; the rule is published at /transparenz.',
);

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

export const explanationOf = ({ completeness, deficit, lot, total, forShare }: Why) => ({
  completeness: rounded(completeness),
  deficit: rounded(deficit),
  lot: rounded(lot),
  total: rounded(total),
  weights: { ...weights },
  forShare,
});
