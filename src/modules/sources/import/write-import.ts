import { type Id, type InstitutionId, newId } from '#kernel/ids.ts';
import type { Ctx } from '#platform/context.ts';
import type { Reason } from '../draft.ts';
import { may } from '../policy.ts';
import { sources } from '../schema.ts';
import type { SourceKind } from '../shapes.ts';
import { inParts } from './in-parts.ts';
import type { ImportPlan, KnownRecord, Revised } from './plan-import.ts';
import type { Places } from './recognise-places.ts';
import { countDates } from './source-records.ts';
import { publishPart, revisePart, type WriteContext } from './write-events.ts';
import { dateRecords } from './write-records.ts';

export type WriteImport = {
  source: { id: Id<'source'> | undefined; key: string; kind: SourceKind; location: string };
  organiser: InstitutionId | undefined;
  plan: ImportPlan;
  records: readonly KnownRecord[];
  places: Places;
  refuse: WriteContext['refuse'];
  /** Whether the file holds enough of what it held the last time to conclude anything from what it lacks. */
  complete: boolean;
  onProgress: (done: number, all: number) => void;
};

const eventsAtOnce = 200;

/** Does what the plan says, part by part. Answers how many dates the source names no more. */
export async function writeImport(ctx: Ctx, input: WriteImport): Promise<number> {
  const { plan, refuse } = input;
  const sourceId = await keepSource(ctx, input);
  const write: WriteContext = {
    sourceId,
    sourceKey: input.source.key,
    organiser: input.organiser,
    venueOf: input.places.venueOf,
    refuse,
  };
  const revised = await withoutShared(ctx, input);
  const progress = counter(plan.published.length + revised.length, input.onProgress);
  const unreadable: Reason = { kind: 'record-not-understood' };
  await inParts(
    ctx,
    plan.published,
    eventsAtOnce,
    (ctx, part) => publishPart(ctx, part, write).then(() => progress(part.length)),
    (group) => refuse(group, unreadable),
  );
  await inParts(
    ctx,
    revised,
    eventsAtOnce,
    (ctx, part) => revisePart(ctx, part, write).then(() => progress(part.length)),
    ({ drafts }) => refuse(drafts, unreadable),
  );
  const seen = [...plan.unchanged].map(({ externalId }) => externalId);
  return dateRecords(ctx, sourceId, seen, input.complete);
}

async function keepSource(ctx: Ctx, { source, organiser, plan }: WriteImport): Promise<Id<'source'>> {
  if (!may.importProgramme(ctx.actor)) throw new Error('Nobody asked whether this may be imported');
  const state = {
    kind: source.kind,
    location: source.location,
    institutionId: organiser ?? null,
    lastReadAt: ctx.now,
    lastCount: plan.fresh.size + plan.changed.size + plan.unchanged.size,
  };
  const id = source.id ?? newId('source');
  await ctx.db
    .insert(sources)
    .values({ id, key: source.key, ...state })
    .onConflictDoUpdate({ target: sources.key, set: state });
  return id;
}

/** An event that holds dates of others is not written anew over their heads. */
async function withoutShared(ctx: Ctx, { plan, records, refuse }: WriteImport): Promise<Revised[]> {
  const standing = await countDates(
    ctx,
    plan.revised.map(({ eventId }) => eventId),
  );
  const own = Map.groupBy(
    records.filter((record) => !record.takenDown),
    ({ eventId }) => eventId,
  );
  return plan.revised.filter(({ eventId, drafts }) => {
    const shared = (standing.get(eventId) ?? 0) > (own.get(eventId)?.length ?? 0);
    if (shared)
      refuse(
        drafts.filter((draft) => !plan.unchanged.has(draft)),
        { kind: 'event-shared' },
      );
    return !shared;
  });
}

function counter(all: number, tell: (done: number, all: number) => void): (more: number) => void {
  let done = 0;
  return (more) => {
    done += more;
    tell(done, all);
  };
}
