import { done, type Result, refuse } from '#kernel/result.ts';
import type { NoteKind, Reason } from '../draft.ts';
import type { Component } from './components.ts';
import type { Property } from './content-line.ts';
import { type Exceptions, readExceptions } from './exceptions.ts';
import { listOf, textOf } from './text-value.ts';
import { durationOf, readAll, readZonedMoment, type ZoneContext, type ZonedMoment } from './zoned-moment.ts';

/** A VEVENT with its times understood; recurrence not yet unrolled. */
export type Vevent = {
  line: number;
  uid: string | undefined;
  recurrenceId: ZonedMoment | undefined;
  thisAndFuture: boolean;
  sequence: number;
  title: string;
  description: string | undefined;
  location: string | undefined;
  geo: { lat: number; lng: number } | undefined;
  categories: string[];
  url: string | undefined;
  status: 'scheduled' | 'cancelled';
  start: ZonedMoment;
  /** As long as the event lasts; nothing when the file does not say. */
  duration: Temporal.Duration | undefined;
  rules: string[];
  startCounts: boolean;
  exceptionRules: string[];
  extra: ZonedMoment[];
  exceptions: Exceptions;
  notes: NoteKind[];
};

export type VeventContext = ZoneContext & { method: string | undefined; writer: string };

/** Understands one event by itself, so that whatever is wrong with it is wrong with it alone. */
export function readVevent(component: Component, context: VeventContext): Result<Vevent, Reason> {
  const { properties } = component;
  const first = (name: string) => properties.find((property) => property.name === name);
  const all = (name: string) => properties.filter((property) => property.name === name);
  const notes: NoteKind[] = component.utf8 ? [] : ['not-utf8'];
  const moment = (property: Property) => readZonedMoment(property, context, notes);

  if (!component.closed) return refuse({ kind: 'not-closed' });
  if (component.tooLong) return refuse({ kind: 'line-too-long', name: component.tooLong });
  if (isPrivate(first('CLASS'))) return refuse({ kind: 'private' });
  const title = textOf(first('SUMMARY')).replaceAll(/\s+/g, ' ');
  if (title === '') return refuse({ kind: 'no-title' });

  const startProperty = first('DTSTART');
  if (!startProperty) return refuse({ kind: 'no-date' });
  const start = moment(startProperty);
  if (!start.ok) return start;
  const recurrenceId = first('RECURRENCE-ID');
  const replaced = recurrenceId && moment(recurrenceId);
  if (replaced && !replaced.ok) return replaced;
  const extra = readAll(all('RDATE'), moment, context);
  if (!extra.ok) return extra;
  const exceptions = readExceptions(all('EXDATE'), { ...context, allDay: start.value.allDay });
  if (!exceptions.ok) return exceptions;

  return done({
    line: component.line,
    uid: first('UID')?.value.trim().slice(0, 500) || undefined,
    recurrenceId: replaced?.value,
    thisAndFuture: recurrenceId?.params.get('RANGE')?.toUpperCase() === 'THISANDFUTURE',
    sequence: Math.min(2_000_000_000, Number.parseInt(first('SEQUENCE')?.value ?? '', 10) || 0),
    title,
    description: textOf(first('DESCRIPTION')) || undefined,
    location: textOf(first('LOCATION')).replaceAll(/\s*\n\s*/g, ', ') || undefined,
    geo: readGeo(first('GEO')?.value),
    categories: listOf(all('CATEGORIES')),
    url: webAddress(first('URL')?.value),
    status:
      context.method === 'CANCEL' || first('STATUS')?.value.trim().toUpperCase() === 'CANCELLED'
        ? 'cancelled'
        : 'scheduled',
    start: start.value,
    duration: durationOf(start.value, { end: first('DTEND'), lasting: first('DURATION') }, moment, notes),
    rules: all('RRULE').map(({ value }) => value),
    startCounts: !startsUncounted.test(context.writer),
    exceptionRules: all('EXRULE').map(({ value }) => value),
    extra: extra.value,
    exceptions: exceptions.value,
    notes: [...new Set(notes)],
  });
}

/** Up to version 3.4 KOrganizer wrote starts that its rules do not hit and did not mean them as dates. */
const startsUncounted = /KOrganizer (?:[12]\.|3\.[0-4]\b)/;

const isPrivate = (property: Property | undefined) => /^\s*(PRIVATE|CONFIDENTIAL)\s*$/i.test(property?.value ?? '');

function readGeo(text: string | undefined) {
  const [, lat, lng] = /^\s*([+-]?\d{1,2}(?:\.\d+)?)\s*;\s*([+-]?\d{1,3}(?:\.\d+)?)\s*$/.exec(text ?? '') ?? [];
  if (!lat || !lng || Math.abs(+lat) > 90 || Math.abs(+lng) > 180 || (+lat === 0 && +lng === 0)) return undefined;
  return { lat: +lat, lng: +lng };
}

function webAddress(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  if (!/^https?:\/\//i.test(trimmed) || trimmed.length > 2_000 || !URL.canParse(trimmed)) return undefined;
  return new URL(trimmed).href;
}
