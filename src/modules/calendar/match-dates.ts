import type { OccurrenceDraft } from './drafts.ts';
import type { Occurrence } from './schema.ts';

type Known = Pick<Occurrence, 'startsLocal' | 'run'>;
export type MatchedDates<Date extends Known> = {
  pairs: { was: Date; is: OccurrenceDraft }[];
  added: OccurrenceDraft[];
  gone: Date[];
};

const day = (local: Temporal.PlainDateTime) => local.toPlainDate().toString();

/**
 * Which announced date is which known one: the same start first, then the same day, then, when each side has exactly one
 * left, that one (it moved). What is left over is new, or gone.
 */
export function matchDates<Date extends Known>(
  known: readonly Date[],
  announced: readonly OccurrenceDraft[],
): MatchedDates<Date> {
  const pairs: MatchedDates<Date>['pairs'] = [];
  let gone = [...known];
  let added = [...announced];
  const pairBy = (key: (date: Known) => string) => {
    const left = new Map<string, Date[]>();
    for (const date of gone) left.set(key(date), [...(left.get(key(date)) ?? []), date]);
    added = added.filter((is) => {
      const was = left.get(key(is))?.shift();
      if (was) pairs.push({ was, is });
      return !was;
    });
    gone = [...left.values()].flat();
  };
  pairBy((date) => date.startsLocal.toString());
  pairBy((date) => day(date.startsLocal));
  const [was, is] = [gone[0], added[0]];
  if (gone.length === 1 && added.length === 1 && was && is)
    return { pairs: [...pairs, { was, is }], added: [], gone: [] };
  return { pairs, added, gone };
}
