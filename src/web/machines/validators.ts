import { cultureDateOf } from '#kernel/time.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import { settledVersion } from '#platform/version-watch.ts';
import { edition } from '../edition.ts';
import { validatorOfData } from '../freshness.ts';

/** The culture day of a request. */
export const todayOf = ({ now }: Ctx) => cultureDateOf(now, city().timeZone);

/** For what is made of the data and of what day it is. Nothing while the data is on the move. */
export function validatorOfToday(ctx: Ctx): string | undefined {
  const version = settledVersion();
  return version === undefined ? undefined : `${validatorOfData(version)}.${todayOf(ctx)}`;
}

/** For what stays the same while this build and these settings stand. */
export const validatorOfEdition = () => edition();

/** For what changes once a day. */
export const validatorOfDay = (ctx: Ctx) => `${edition()}.${todayOf(ctx)}`;
