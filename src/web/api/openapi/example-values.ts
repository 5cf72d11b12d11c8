import { pageOfInstitutions, pageOfSeries, pageOfVenues } from '#across/records/index.ts';
import { listAfter } from '#modules/calendar/index.ts';
import { cityAreas } from '#modules/venues/index.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';

/** What examples name: things that are there in this town, so that every example runs. */
export type ExampleValues = Readonly<
  Record<'occurrence' | 'event' | 'venue' | 'institution' | 'series' | 'district' | 'centre', string | undefined>
>;

const one = { limit: 1 };

/** Finds a thing of each kind. */
export async function exampleValues(ctx: Ctx): Promise<ExampleValues> {
  const [{ dates }, venues, institutions, series] = await Promise.all([
    listAfter(ctx, {}, one),
    pageOfVenues(ctx, one),
    pageOfInstitutions(ctx, one),
    pageOfSeries(ctx, one),
  ]);
  return {
    occurrence: dates[0]?.view.publicId,
    event: dates[0]?.view.event.publicId,
    venue: venues.rows[0]?.slug,
    institution: institutions.rows[0]?.slug,
    series: series.rows[0]?.slug,
    district: cityAreas().districts[0]?.slug,
    centre: centre(),
  };
}

function centre() {
  const [west, south, east, north] = city().boundingBox;
  return `${((south + north) / 2).toFixed(3)},${((west + east) / 2).toFixed(3)}`;
}

/** Puts values in the place of their names in braces; nothing where there is no such thing in this town. */
export function fillExample(text: string, values: ExampleValues): string | undefined {
  let missing = false;
  const filled = text.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const value = Object.entries(values).find(([known]) => known === name)?.[1];
    missing ||= value === undefined;
    return value ?? '';
  });
  return missing ? undefined : filled;
}
