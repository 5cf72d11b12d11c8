import { cultureDateOf, epochMinutes } from '#kernel/time.ts';
import { city } from '#platform/city.ts';
import { edition } from './edition.ts';
import { type PageName, routeOf } from './routes.ts';

/** What is made of the data alone stays the same for one version of it. */
export const validatorOfData = (version: number) => `${edition()}.${version.toString(36)}`;

/**
 * The validator of a page, known before anything is asked or rendered. Lists begin now and dates pass, so a page that
 * shows data is good for one minute of one version of the data; the others for as long as the build stands. Nothing
 * while the data is on the move, and for pages that are somebody's own.
 */
export function validatorOf(page: PageName, version: number | undefined, now: Temporal.Instant): string | undefined {
  if (routeOf(page).personal) return undefined;
  if (routeOf(page).fixed) return edition();
  return version === undefined ? undefined : `${validatorOfData(version)}.${epochMinutes(now).toString(36)}`;
}

/** Subscribers may have a list a quarter of an hour old anyway (fileHeaders). */
const minutesOfFiles = 15;

/**
 * The validator of a page's file. A file without "now" in its address looks at whole days, so a calendar that asks every
 * few hours is told all day that nothing has changed.
 */
export function validatorOfFile(
  page: PageName,
  form: string,
  version: number | undefined,
  now: Temporal.Instant,
  search: string,
) {
  if (version === undefined) return undefined;
  const rolling = /[?&](?:wann|when)=/.test(search) || routeOf(page).list?.wann !== undefined;
  const time = rolling
    ? Math.floor(epochMinutes(now) / minutesOfFiles).toString(36)
    : cultureDateOf(now, city().timeZone).toString();
  return `${validatorOfData(version)}.${time}.${form}`;
}

/** Answers of the API that begin now, or tell what is to come from what was. */
const rollingApi = /^\/api\/v1\/(?:occurrences|facets|events\/[^/]+)$/;

/** The validator of an answer of the API: what does not begin now stays the same for one version of the data. */
export function validatorOfApi(path: string, version: number | undefined, now: Temporal.Instant): string | undefined {
  if (version === undefined) return undefined;
  return rollingApi.test(path)
    ? `${validatorOfData(version)}.${epochMinutes(now).toString(36)}`
    : validatorOfData(version);
}

/** The tag by which the reader's copy carries this validator, in whatever encoding it was sent; nothing when it is older. */
export const heldTag = (ifNoneMatch: string | undefined | null, validator: string): string | undefined =>
  ifNoneMatch
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .find((tag) => tag.replace(/(?:-br|-gzip)?"$/, '"') === `"${validator}"`);

/** Readers keep a page and ask each time whether it is still this one. */
export const revalidated = 'public, max-age=0, must-revalidate';
