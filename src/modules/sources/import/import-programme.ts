import { done, type Result, refuse } from '#kernel/result.ts';
import { occurrenceTimes } from '#modules/calendar/index.ts';
import { findInstitutionBySlug } from '#modules/institutions/index.ts';
import type { Ctx } from '#platform/context.ts';
import type { Draft, Reason, Refused } from '../draft.ts';
import type { Mapping } from '../inputs.ts';
import { may } from '../policy.ts';
import { countGenres, type ImportReport } from './import-report.ts';
import { occurrenceDraft } from './occurrence-draft.ts';
import { type KnownRecord, planImport } from './plan-import.ts';
import { type ReadRefusal, readProgramme } from './read-programme.ts';
import { recognisePlaces } from './recognise-places.ts';
import { findSource, listKnownRecords } from './source-records.ts';
import { storedDate } from './stored-date.ts';
import { writeImport } from './write-import.ts';

export type ImportProgramme = {
  source: string;
  bytes: Uint8Array;
  /** Where it comes from: an address or a file name. */
  location: string;
  timeZone: string;
  institution?: string | undefined;
  mapping?: Mapping | undefined;
  dryRun?: boolean | undefined;
  onProgress?: ((done: number, all: number) => void) | undefined;
};

export type ImportRefusal = { kind: 'not-allowed' } | { kind: 'institution-not-found'; slug: string } | ReadRefusal;

/** A file with less than this share of its last records has probably lost some; nothing is concluded from what it lacks. */
const completeShare = 0.6;

/** Brings foreign programme data into the calendar. Twice the same file changes nothing the second time. */
export async function importProgramme(ctx: Ctx, input: ImportProgramme): Promise<Result<ImportReport, ImportRefusal>> {
  if (!may.importProgramme(ctx.actor)) return refuse({ kind: 'not-allowed' });
  const organiser = input.institution ? await findInstitutionBySlug(ctx, input.institution) : undefined;
  if (input.institution && !organiser) return refuse({ kind: 'institution-not-found', slug: input.institution });

  const today = ctx.now.toZonedDateTimeISO(input.timeZone).toPlainDate();
  const read = await readProgramme(input.bytes, { cityZone: input.timeZone, today, mapping: input.mapping });
  if (!read.ok) return read;
  const reading = read.value;

  const source = await findSource(ctx, input.source);
  const records: KnownRecord[] = source ? await listKnownRecords(ctx, source.id) : [];
  const refused = [...reading.refused];
  const drafts = timely(reading.drafts, refused);
  const plan = planImport(drafts, records, {
    seriesAreWhole: reading.kind === 'ical',
    unread: new Set(reading.refused.map(({ externalId }) => externalId ?? '')),
    today,
  });
  const written = [...plan.published, ...plan.revised.map((revised) => revised.drafts)];
  const places = await recognisePlaces(ctx, written.flat(), records, input.dryRun ?? false);

  const failed = new Set<Draft>();
  const missing = input.dryRun
    ? 0
    : await writeImport(ctx, {
        source: { id: source?.id, key: input.source, kind: reading.kind, location: input.location },
        organiser: organiser?.id,
        plan,
        records,
        places,
        complete: drafts.length >= completeShare * (source?.lastCount ?? 0),
        onProgress: input.onProgress ?? (() => undefined),
        refuse: (group, reason) => {
          for (const draft of group) {
            failed.add(draft);
            refused.push(refusal(draft, reason));
          }
        },
      });
  const standing = (pile: ReadonlySet<Draft>) => [...pile].filter((draft) => !failed.has(draft)).length;
  return done({
    source: input.source,
    dryRun: input.dryRun ?? false,
    counts: {
      new: standing(plan.fresh),
      changed: standing(plan.changed),
      unchanged: standing(plan.unchanged),
      refused: refused.length,
    },
    missing,
    venues: places.counts,
    genres: countGenres(plan.published),
    refused: refused.sort((a, b) => a.line - b.line),
    notes: reading.notes,
  });
}

/** The drafts whose times the calendar can hold; the others are refused one by one. */
function timely(drafts: readonly Draft[], refused: Refused[]): Draft[] {
  return drafts.filter((draft) => {
    const times = occurrenceTimes(occurrenceDraft(storedDate(draft), undefined));
    if (!times.ok) refused.push(refusal(draft, times.refusal));
    return times.ok;
  });
}

const refusal = ({ line, externalId, title }: Draft, reason: Reason): Refused => ({ line, externalId, title, reason });
