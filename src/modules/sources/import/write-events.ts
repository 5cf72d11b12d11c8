import type { Id, InstitutionId, VenueId } from '#kernel/ids.ts';
import { type EventDraft, publishEvents, reviseEvents } from '#modules/calendar/index.ts';
import type { Ctx } from '#platform/context.ts';
import type { Draft, Reason } from '../draft.ts';
import { eventContent } from './event-content.ts';
import { occurrenceDraft } from './occurrence-draft.ts';
import type { KnownRecord, Revised } from './plan-import.ts';
import { datesByStart } from './source-records.ts';
import { storedDate } from './stored-date.ts';
import { forgetRecords, keepRecords } from './write-records.ts';

export type WriteContext = {
  sourceId: Id<'source'>;
  sourceKey: string;
  organiser: InstitutionId | undefined;
  venueOf: (draft: Draft) => VenueId | undefined;
  refuse: (drafts: readonly Draft[], reason: Reason) => void;
};

/** Publishes new events and keeps what each of their dates became. */
export async function publishPart(ctx: Ctx, groups: readonly Draft[][], write: WriteContext): Promise<void> {
  const results = await publishEvents(
    ctx,
    groups.map((group) => eventDraft(group, [], write)),
  );
  const rows = [];
  for (const [index, result] of results.entries()) {
    const group = groups[index] ?? [];
    if (!result.ok) {
      write.refuse(group, { kind: 'record-not-understood' });
      continue;
    }
    const { eventId, occurrenceIds } = result.value;
    for (const [at, draft] of group.entries()) rows.push({ draft, eventId, occurrenceId: occurrenceIds[at] });
  }
  await keepRecords(ctx, write.sourceId, rows);
}

/** Writes events anew, each with all its dates: those the file names, and those it names no more but that stay. */
export async function revisePart(ctx: Ctx, revisions: readonly Revised[], write: WriteContext): Promise<void> {
  const results = await reviseEvents(
    ctx,
    revisions.map(({ eventId, drafts, kept }) => ({ eventId, draft: eventDraft(drafts, kept, write) })),
  );
  for (const [index, result] of results.entries()) {
    const revised = revisions[index];
    if (!revised) continue;
    if (!result.ok) {
      write.refuse(revised.drafts, { kind: 'record-not-understood' });
      continue;
    }
    const dates = await datesByStart(ctx, revised.eventId);
    await keepRecords(
      ctx,
      write.sourceId,
      revised.drafts.map((draft) => ({
        draft,
        eventId: revised.eventId,
        occurrenceId: dates.get(storedDate(draft).starts),
      })),
    );
    await forgetRecords(ctx, write.sourceId, revised.dropped);
  }
}

function eventDraft(drafts: readonly Draft[], kept: readonly KnownRecord[], write: WriteContext): EventDraft {
  const [first, ...rest] = drafts;
  if (!first) throw new Error('An event without a single date');
  return {
    ...eventContent([first, ...rest], write.sourceKey),
    organisers: write.organiser ? [{ id: write.organiser, role: 'organiser' }] : [],
    occurrences: [
      ...drafts.map((draft) => occurrenceDraft(storedDate(draft), write.venueOf(draft))),
      ...kept.map(({ stored, venueId }) => occurrenceDraft(stored, venueId ?? undefined)),
    ],
  };
}
