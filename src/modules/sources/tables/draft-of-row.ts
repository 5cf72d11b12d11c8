import { done, type Result, refuse } from '#kernel/result.ts';
import { bounds, clipped } from '../bounds.ts';
import { cleanTitle } from '../clean-title.ts';
import { contentHash, nameOf } from '../content-hash.ts';
import type { Draft, DraftPlace, DraftStatus, NoteKind, Reason } from '../draft.ts';
import type { MappedField, Mapping } from '../inputs.ts';
import { oneLine, plainText } from '../plain-text.ts';
import { spanOfTexts } from './span-of-texts.ts';
import { type TableRow, textIn } from './table-row.ts';

export type RowReading = { draft: Draft; notes: NoteKind[] };

/** One row as one date of one event. Rows with the same title, place and text are dates of the same event. */
export function draftOfRow(row: TableRow, mapping: Mapping, timeZone: string): Result<RowReading, Reason> {
  const field = (name: MappedField) => textIn(row, mapping[name]);
  const { title, status } = cleanTitle(oneLine(field('title')));
  if (title === '') return refuse({ kind: 'no-title' });

  const span = spanOfTexts(
    { date: field('date'), time: field('time'), endDate: field('endDate'), endTime: field('endTime') },
    timeZone,
  );
  if (!span.ok) return span;
  const { notes, ...times } = span.value;
  const place = placeOf(field);
  const description = clipped(plainText(field('description')), bounds.textMax) || undefined;
  const draft = {
    eventKey: nameOf(title.toLowerCase(), place?.text.toLowerCase() ?? '', place?.locality ?? '', description ?? ''),
    title: clipped(title, bounds.titleMax),
    summary: clipped(oneLine(field('summary')), 500) || undefined,
    description,
    ...times,
    status: statusOf(field('status')) ?? status ?? ('scheduled' as const),
    place,
    categories: field('categories').split(/[,;|]/).map(oneLine).filter(Boolean).slice(0, 20),
    url: webAddress(field('url')),
    languages: languagesOf(field('languages')),
    price: clipped(oneLine(field('price')), 200) || undefined,
    sourceName: clipped(oneLine(field('source')), 100) || undefined,
  };
  const externalId = oneLine(field('id')).slice(0, 500) || nameOf(title, JSON.stringify(times), place?.text ?? '');
  return done({ draft: { externalId, line: row.line, ...draft, contentHash: contentHash(draft) }, notes });
}

function placeOf(field: (name: MappedField) => string): DraftPlace | undefined {
  const text = clipped(oneLine(field('venue')), bounds.venueMax);
  const place = {
    text,
    street: oneLine(field('street')).slice(0, 120) || undefined,
    postalCode: /^\d{5}$/.exec(field('postalCode').trim())?.[0],
    locality: oneLine(field('locality')).slice(0, 100) || undefined,
    ...coordinates(field('lat'), field('lng')),
  };
  return text || place.street || place.locality ? place : undefined;
}

function coordinates(latText: string, lngText: string) {
  const [lat, lng] = [latText, lngText].map((text) => (text.trim() ? Number(text.replace(',', '.')) : Number.NaN));
  if (lat === undefined || lng === undefined || !(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return {};
  return lat === 0 && lng === 0 ? {} : { lat, lng };
}

function statusOf(text: string): DraftStatus | undefined {
  if (/abgesagt|entfällt|cancel/i.test(text)) return 'cancelled';
  return /verschoben|postponed/i.test(text) ? 'postponed' : undefined;
}

function languagesOf(text: string): string[] | undefined {
  const codes = text
    .toLowerCase()
    .split(/[\s,;|]+/)
    .filter((code) => /^[a-z]{2,3}(-[a-z]{2,4})?$/.test(code));
  return codes.length > 0 ? [...new Set(codes)].slice(0, 10) : undefined;
}

function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  return /^https?:\/\//i.test(trimmed) && trimmed.length <= 2_000 && URL.canParse(trimmed)
    ? new URL(trimmed).href
    : undefined;
}
