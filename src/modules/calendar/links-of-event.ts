import { sql } from 'drizzle-orm';
import type { LocalizedText } from '#kernel/words.ts';
import { institutions } from '#modules/institutions/schema.ts';
import { eventInstitutions, eventSeries, events, series } from './schema.ts';
import type { LinkedThing } from './views.ts';

/** The series of an event, in a query that has the event. */
export const seriesOfEvent = sql<
  (LinkedThing & { title: LocalizedText })[] | null
>`(select jsonb_agg(jsonb_build_object('name', s.title->>'de', 'title', s.title, 'slug', s.slug, 'publicId', s.public_id) order by s.slug) from ${eventSeries} l join ${series} s on s.id = l.series_id where l.event_id = ${events.id} and s.deleted_at is null)`;

/** Who makes an event, in their order; who only pays for it is nobody of them. */
export const organisersOfEvent = sql<
  LinkedThing[] | null
>`(select jsonb_agg(jsonb_build_object('name', i.name, 'slug', i.slug, 'publicId', i.public_id) order by l.position) from ${eventInstitutions} l join ${institutions} i on i.id = l.institution_id where l.event_id = ${events.id} and l.role <> 'funder')`;
