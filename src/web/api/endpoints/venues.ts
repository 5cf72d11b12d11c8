import { pageOfVenues, slugOfVenue, venueRecord, venueShape, venuesWithIds } from '#across/records/index.ts';
import { readPublicId } from '#kernel/ids.ts';
import { isSlug } from '#kernel/slug.ts';
import { viewVenue } from '#modules/venues/index.ts';
import { type Call, type Found, gone, missing } from '../found.ts';
import { pickFields } from '../pick-fields.ts';
import { tellingOf } from '../telling-of.ts';
import { listBySlug } from './list-by-slug.ts';

export const venueFields = Object.keys(venueShape.shape);

export const listVenues = listBySlug({ kind: 'venue', page: pageOfVenues, record: venueRecord });

/** One venue under its id or any slug it has or had. */
export async function showVenue({ ctx, asked, ref }: Call): Promise<Found> {
  const id = readPublicId(ref);
  if (!id && !isSlug(ref)) return missing;
  const found = await viewVenue(ctx, (await slugOfVenue(ctx, ref, id)) ?? ref);
  if (!found) return missing;
  if (found.kind === 'gone') return gone;
  if (found.kind === 'moved') return { kind: 'moved', to: `/venues/${found.slug}` };
  const [row] = await venuesWithIds(ctx, [found.view.publicId]);
  return row ? { kind: 'one', data: pickFields([venueRecord(row, tellingOf(asked))], asked.fields)[0] } : missing;
}
