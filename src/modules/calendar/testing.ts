import type { InstitutionId, VenueId } from '#kernel/ids.ts';
import { publishInstitutions } from '#modules/institutions/index.ts';
import { publishVenues, type VenueDraft } from '#modules/venues/index.ts';
import type { Ctx } from '#platform/context.ts';
import type { EventDraft, OccurrenceDraft } from './drafts.ts';
import { type Published, publishEvents } from './publish-events.ts';

export const asOperator = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: 'operator', via: 'command line' } });

/** The Haus am Fluss, unless the test says otherwise. */
export async function aVenue(ctx: Ctx, but: Partial<VenueDraft> = {}): Promise<{ id: VenueId; slug: string }> {
  const venues = await publishVenues(asOperator(ctx), [{ name: 'Haus am Fluss', ...but }]);
  if (!venues.ok || !venues.value[0]) throw new Error('no venue');
  return venues.value[0];
}

export async function anInstitution(
  ctx: Ctx,
  name = 'Chor der Nachtschicht',
): Promise<{ id: InstitutionId; slug: string }> {
  const institutions = await publishInstitutions(asOperator(ctx), [{ name, scene: 'frei' }]);
  if (!institutions.ok || !institutions.value[0]) throw new Error('no institution');
  return institutions.value[0];
}

/** An evening at eight, ten days after the tests' now, unless the test says otherwise. */
export const aDate = (starts = '2026-12-02T20:00', but: Partial<OccurrenceDraft> = {}): OccurrenceDraft => ({
  startsLocal: Temporal.PlainDateTime.from(starts),
  timeZone: 'Europe/Berlin',
  precision: 'minute',
  run: false,
  ...but,
});

export const anEventDraft = (but: Partial<EventDraft> = {}): EventDraft => ({
  title: { de: 'Nachtschicht' },
  scheduleKind: 'einzel',
  genre: 'musik.chor',
  format: 'konzert',
  organisers: [],
  occurrences: [aDate()],
  ...but,
});

/** A published event with its dates. */
export async function anEvent(ctx: Ctx, but: Partial<EventDraft> = {}): Promise<Published> {
  const [published] = await publishEvents(asOperator(ctx), [anEventDraft(but)]);
  if (!published?.ok) throw new Error(`refused: ${published?.refusal.kind}`);
  return published.value;
}
