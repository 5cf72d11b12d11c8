import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { LocalizedText } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import type { EventDraft, OccurrenceDraft } from '../drafts.ts';
import { aDate, anEvent, anInstitution, aVenue } from '../testing.ts';
import { accessPoints, completenessPoints, furtherAccessFacts } from '../vocabulary/completeness.ts';
import { entries } from './schema.ts';

type Facts = Record<string, 'yes' | 'partly' | 'no'>;
type Example = { event?: Partial<EventDraft>; date?: Partial<OccurrenceDraft>; facts?: Facts };

/** The rule once more, as its list reads. */
function restated({ event = {}, date = {}, facts = {} }: Example): number {
  const told = (text: Partial<LocalizedText> | undefined) => /\S/.test(`${text?.de ?? ''}${text?.en ?? ''}`);
  const known = { ...facts, ...date.accessOverrides };
  const services = new Set([...(event.accessServices ?? []), ...(date.accessServices ?? [])].map(({ type }) => type));
  if (event.languages?.includes('gsg')) services.add('dgs');
  if (event.surtitles?.length) services.add('uebertitel');
  const further = furtherAccessFacts.filter((fact) => known[fact]).length + services.size;
  const { access, ...points } = completenessPoints;
  const holds: Record<keyof typeof points, boolean> = {
    title: true,
    summary: told(event.summary),
    description: told(event.description),
    genre: event.genre !== undefined,
    format: event.format !== undefined,
    offers: (date.offers ?? event.offers ?? []).length > 0 || date.registration !== undefined,
    organiser: (event.organisers ?? []).some(({ role }) => role !== 'funder'),
  };
  const ofText = Object.entries(points).reduce((sum, [name, value]) => (holds[name as 'title'] ? sum + value : sum), 0);
  if (!known.rollstuhl && date.attendance !== 'online') return ofText;
  return ofText + Math.min(access, accessPoints.wheelchair + accessPoints.furtherEach * further);
}

async function stored(ctx: Ctx, { event = {}, date = {}, facts = {} }: Example): Promise<number> {
  const access = Object.entries(facts).map(([fact, value]) => ({
    fact,
    value,
    number: null,
    note: null,
    source: 'self' as const,
    statedOn: Temporal.PlainDate.from('2026-05-01'),
  }));
  const venue = await aVenue(ctx, { access });
  const published = await anEvent(ctx, {
    genre: undefined,
    format: undefined,
    ...event,
    occurrences: [aDate(undefined, { ...(date.attendance === 'online' ? {} : { venueId: venue.id }), ...date })],
  });
  const [line] = await ctx.db.select().from(entries).where(eq(entries.eventId, published.eventId));
  if (!line) throw new Error('the date has no line');
  return line.completeness;
}

const choir = async (ctx: Ctx, role: 'organiser' | 'funder') => [{ id: (await anInstitution(ctx)).id, role }];
const whole = {
  summary: { de: 'Ein Abend.' },
  description: { de: 'Ein langer Abend.' },
  genre: 'musik.chor',
  format: 'konzert',
  offers: [{ kind: 'frei' as const }],
};
const everyFact = Object.fromEntries(['rollstuhl', ...furtherAccessFacts].map((fact) => [fact, 'no' as const]));

test.each<[string, Example]>([
  ['a title alone', {}],
  ['blank words', { event: { summary: { de: ' ' }, description: { de: '\n' } } }],
  ['words in English', { event: { summary: { de: '', en: 'An evening.' } } }],
  ['genre and format', { event: { genre: 'musik', format: 'konzert' } }],
  ['no price said', { event: { offers: [] } }],
  ['a price on the date', { date: { offers: [{ kind: 'festpreis', price: 900 }] } }],
  ['that one has to register', { date: { registration: 'noetig' } }],
  ['the wheelchair question answered', { facts: { rollstuhl: 'no' } }],
  ['answered for the date alone', { date: { accessOverrides: { rollstuhl: 'yes' } } }],
  ['all but the wheelchair question', { facts: { hoeranlage: 'yes', ruheraum: 'yes' } }],
  ['some facts, and services', { event: { surtitles: ['de'] }, facts: { rollstuhl: 'yes', hoeranlage: 'no' } }],
  [
    'sign language told twice',
    { event: { languages: ['gsg'], accessServices: [{ type: 'dgs' }] }, facts: { rollstuhl: 'yes' } },
  ],
  ['every fact', { facts: everyFact }],
  ['a date online', { date: { attendance: 'online', onlineUrl: 'https://strom.example/' } }],
  ['all but the organiser', { event: whole, facts: everyFact }],
])('%s is worth the same in the database as in the list', (_, example) =>
  aContext(async (ctx) => expect(await stored(ctx, example)).toBe(restated(example))),
);

test('a complete entry has a hundred points; who only pays is no organiser', () =>
  aContext(async (ctx) => {
    expect(Object.values(completenessPoints).reduce((sum, points) => sum + points, 0)).toBe(100);
    const by = async (role: 'organiser' | 'funder') =>
      stored(ctx, { event: { ...whole, organisers: await choir(ctx, role) }, facts: everyFact });
    expect(await by('organiser')).toBe(100);
    expect(await by('funder')).toBe(90);
  }));
