import { expect, test } from 'vitest';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { filterOfFeed } from './filter-of-feed.ts';
import { listForFeed } from './list-occurrences.ts';
import { anEvent, asOperator } from './testing.ts';

test('a calendar looks a month back, everything else begins today; all look a year ahead', () =>
  aContext(async (ctx) => {
    const asked = { preis: ['frei'], seite: ['3'], sortierung: ['endet'] };
    const bis = ['2027-11-22'];
    expect(filterOfFeed(ctx, asked)).toEqual({ preis: ['frei'], von: ['2026-10-23'], bis });
    expect(filterOfFeed(ctx, asked, 'programme')).toEqual({ preis: ['frei'], von: ['2026-11-22'], bis });
    expect(filterOfFeed(ctx, asked, 'news')).toEqual({
      preis: ['frei'],
      von: ['2026-11-22'],
      bis,
      sortierung: ['neu'],
    });
    expect(filterOfFeed(ctx, { wann: ['2026-12'] }, 'programme')).toEqual({ wann: ['2026-12'] });
  }));

const announcedAt = (ctx: Ctx, day: string): Ctx => ({
  ...asOperator(ctx),
  now: Temporal.Instant.from(`${day}T08:00Z`),
});

test('news are listed by when they were announced, whenever they take place', () =>
  aContext(async (ctx) => {
    for (const [day, title] of [
      ['2026-11-03', 'Zweites'],
      ['2026-11-10', 'Neuestes'],
      ['2026-10-01', 'Ältestes'],
    ] as const)
      await anEvent(announcedAt(ctx, day), { title: { de: title }, firstPublishedAt: announcedAt(ctx, day).now });
    const { lines } = await listForFeed(ctx, {}, {}, 'news');
    expect(lines.map(({ view }) => view.event.title.de)).toEqual(['Neuestes', 'Zweites', 'Ältestes']);
  }));
