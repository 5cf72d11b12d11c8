import {
  institutionRecord,
  institutionShape,
  institutionsWithIds,
  pageOfInstitutions,
  slugOfInstitution,
} from '#across/records/index.ts';
import { readPublicId } from '#kernel/ids.ts';
import { isSlug } from '#kernel/slug.ts';
import { viewInstitution } from '#modules/institutions/index.ts';
import { type Call, type Found, gone, missing } from '../found.ts';
import { pickFields } from '../pick-fields.ts';
import { tellingOf } from '../telling-of.ts';
import { listBySlug } from './list-by-slug.ts';

export const institutionFields = Object.keys(institutionShape.shape);

export const listInstitutions = listBySlug({
  kind: 'institution',
  page: pageOfInstitutions,
  record: institutionRecord,
});

/** One institution under its id or any slug it has or had. */
export async function showInstitution({ ctx, asked, ref }: Call): Promise<Found> {
  const id = readPublicId(ref);
  if (!id && !isSlug(ref)) return missing;
  const found = await viewInstitution(ctx, (await slugOfInstitution(ctx, ref, id)) ?? ref);
  if (!found) return missing;
  if (found.kind === 'gone') return gone;
  if (found.kind === 'moved') return { kind: 'moved', to: `/institutions/${found.slug}` };
  const [row] = await institutionsWithIds(ctx, [found.view.publicId]);
  return row ? { kind: 'one', data: pickFields([institutionRecord(row, tellingOf(asked))], asked.fields)[0] } : missing;
}
