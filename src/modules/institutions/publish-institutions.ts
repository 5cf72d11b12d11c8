import { sql } from 'drizzle-orm';
import { type InstitutionId, newId, type VenueId } from '#kernel/ids.ts';
import { done, type Result, refuse } from '#kernel/result.ts';
import { slugOf } from '#kernel/slug.ts';
import type { LocalizedText } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';
import { freeSlugs } from '#platform/free-slugs.ts';
import { transact } from '#platform/transact.ts';
import { may } from './policy.ts';
import { type Institution, institutionSlugs, institutions } from './schema.ts';

export type InstitutionDraft = {
  name: string;
  slug?: string | undefined;
  shortName?: string | undefined;
  kind?: string | undefined;
  scene?: NonNullable<Institution['scene']> | undefined;
  district?: string | undefined;
  homeVenueId?: VenueId | undefined;
  genres?: string[] | undefined;
  summary?: LocalizedText | undefined;
  description?: LocalizedText | undefined;
  website?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  foundedYear?: number | undefined;
};

/** Adds institutions, big and small alike. */
export function publishInstitutions(
  ctx: Ctx,
  drafts: readonly InstitutionDraft[],
): Promise<Result<{ id: InstitutionId; slug: string }[], { kind: 'not-allowed' }>> {
  return transact<{ id: InstitutionId; slug: string }[], { kind: 'not-allowed' }>(ctx, async (ctx) => {
    if (!may.publishInstitutions(ctx.actor)) return refuse({ kind: 'not-allowed' });
    if (drafts.length === 0) return done([]);
    const wishes = drafts.map((draft) => draft.slug ?? (slugOf(draft.name) || 'akteur'));
    const slugs = await freeSlugs(
      ctx,
      wishes,
      sql`select slug from ${institutions} union all select slug from ${institutionSlugs}`,
    );
    const published = drafts.map((draft, i) => ({ draft, id: newId('institution'), slug: slugs[i] ?? '' }));
    await ctx.db.insert(institutions).values(
      published.map(({ draft, id, slug }) => ({
        id,
        slug,
        name: draft.name,
        shortName: draft.shortName ?? null,
        kind: draft.kind ?? 'group',
        scene: draft.scene ?? null,
        district: draft.district ?? null,
        homeVenueId: draft.homeVenueId ?? null,
        genres: draft.genres ?? [],
        summary: draft.summary ?? null,
        description: draft.description ?? null,
        website: draft.website ?? null,
        email: draft.email ?? null,
        phone: draft.phone ?? null,
        foundedYear: draft.foundedYear ?? null,
      })),
    );
    return done(published.map(({ id, slug }) => ({ id, slug })));
  });
}
