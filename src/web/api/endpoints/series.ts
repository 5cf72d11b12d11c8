import { findSeries, pageOfSeries, seriesRecord, seriesShape } from '#across/records/index.ts';
import { readPublicId } from '#kernel/ids.ts';
import { isSlug } from '#kernel/slug.ts';
import { type Call, type Found, gone, missing } from '../found.ts';
import { pickFields } from '../pick-fields.ts';
import { tellingOf } from '../telling-of.ts';
import { listBySlug } from './list-by-slug.ts';

export const seriesFields = Object.keys(seriesShape.shape);

export const listSeries = listBySlug({ kind: 'series', page: pageOfSeries, record: seriesRecord });

/** One series under its id or its slug. */
export async function showSeries({ ctx, asked, ref }: Call): Promise<Found> {
  const id = readPublicId(ref);
  const found = id || isSlug(ref) ? await findSeries(ctx, ref, id) : undefined;
  if (!found) return missing;
  if (found.kind === 'gone') return gone;
  return { kind: 'one', data: pickFields([seriesRecord(found.row, tellingOf(asked))], asked.fields)[0] };
}
