import { expect, test } from 'vitest';
import { aDate, anEvent, anInstitution, aVenue } from '#modules/calendar/testing.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { type Ask, kinds } from './engine.ts';
import { indexChanges } from './index-changes.ts';
import { enginesToTest, type TestedEngine } from './testing.ts';

/** What every engine promises. Each test has a town of its own. */
const town = async (ctx: Ctx) => {
  const house = await aVenue(ctx, { name: 'Kesselhaus Abendstern', altNames: ['KHA'] });
  const choir = await anInstitution(ctx, 'Chor der Nachtschicht');
  const at = (day: string) => [aDate(`2026-12-${day}T20:00`, { venueId: house.id })];
  const events = {
    king: await anEvent(ctx, {
      title: { de: 'König Lehm' },
      genre: 'theater.schauspiel',
      format: 'auffuehrung',
      occurrences: at('10'),
    }),
    wish: await anEvent(ctx, {
      title: { de: 'Was ihr wollt' },
      genre: 'theater.schauspiel',
      format: 'auffuehrung',
      occurrences: at('09'),
    }),
    organ: await anEvent(ctx, {
      title: { de: 'Orgelkonzert zum Advent' },
      organisers: [{ id: choir.id, role: 'organiser' }],
      occurrences: at('08'),
    }),
    puppets: await anEvent(ctx, {
      title: { de: 'Die Kartoffelkönigin' },
      genre: 'theater.figuren',
      format: 'auffuehrung',
      occurrences: at('07'),
    }),
    jazz: await anEvent(ctx, {
      title: { de: 'Trio Treibgut' },
      genre: 'musik.jazz',
      summary: { de: 'Spät am Tresen' },
      occurrences: at('06'),
    }),
    past: await anEvent(ctx, { title: { de: 'Orgelkonzert im Sommer' }, occurrences: [aDate('2026-06-01T20:00')] }),
  };
  await indexChanges(ctx);
  return {
    house,
    choir,
    ids: Object.fromEntries(Object.entries(events).map(([name, { eventId }]) => [eventId as string, name])),
  };
};

type Town = Awaited<ReturnType<typeof town>>;
type Finder = {
  titles: (text: string, but?: Partial<Ask>) => Promise<string[]>;
  town: Town;
  engine: TestedEngine;
  ctx: Ctx;
};

const inTown = (tested: TestedEngine, work: (finder: Finder) => Promise<void>) =>
  aContext(async (ctx) => {
    const built = await town(ctx);
    await tested.catchUp(ctx);
    const titles = async (text: string, but: Partial<Ask> = {}) => {
      const { hits } = await tested.engine.find(ctx, {
        text,
        kinds: ['event'],
        limit: 50,
        from: Temporal.PlainDate.from('2026-11-22'),
        ...but,
      });
      return hits.map(({ id }) => built.ids[id] ?? id);
    };
    await work({ titles, town: built, engine: tested, ctx });
  });

for (const tested of enginesToTest) {
  const { name } = tested;

  test(`${name}: every spelling of an umlaut finds the same`, () =>
    inTown(tested, async ({ titles }) => {
      for (const text of ['König Lehm', 'koenig lehm', 'Konig Lehm', 'KOENIG LEHM', 'kônig  lehm!'])
        expect(await titles(text), text).toEqual(['king']);
    }));

  test(`${name}: a title of common words alone is found, whole and in part`, () =>
    inTown(tested, async ({ titles }) => {
      expect(await titles('Was ihr wollt')).toEqual(['wish']);
      expect(await titles('was ihr')).toEqual(['wish']);
    }));

  test(`${name}: a word is found by its beginning, a compound by its parts and by a compound of the same parts`, () =>
    inTown(tested, async ({ titles }) => {
      expect(await titles('kartoffelk')).toEqual(['puppets']);
      expect(await titles('orgel')).toEqual(['organ']);
      expect(await titles('Jazzkonzert')).toEqual(['jazz']);
      expect(await titles('orgel konzert')).toEqual(['organ']);
    }));

  test(`${name}: what a thing is, where it is and who makes it is found as well`, () =>
    inTown(tested, async ({ titles }) => {
      expect(await titles('Puppentheater')).toEqual(['puppets']);
      expect(await titles('jazz kesselhaus')).toEqual(['jazz']);
      expect(await titles('tresen')).toEqual(['jazz']);
      expect(await titles('Chor der Nachtschicht')).toContain('organ');
    }));

  test(`${name}: a mistake is set right only where nothing has the word, and the answer says so`, () =>
    inTown(tested, async ({ engine, ctx, town: { ids } }) => {
      const ask = { kinds: ['event'] as const, limit: 10, from: Temporal.PlainDate.from('2026-11-22') };
      for (const text of ['könih lehm', 'köngi lehm', 'kng lehm', 'Orgelkonzret']) {
        const { hits, corrected } = await engine.engine.find(ctx, { ...ask, text });
        if (text.startsWith('kng')) expect(hits).toEqual([]);
        else {
          expect(ids[hits[0]?.id ?? ''], text).toBe(text === 'Orgelkonzret' ? 'organ' : 'king');
          expect(corrected, text).toBeDefined();
        }
      }
      expect((await engine.engine.find(ctx, { ...ask, text: 'König' })).corrected).toBeUndefined();
    }));

  test(`${name}: quotes ask for words in a row, a minus leaves out`, () =>
    inTown(tested, async ({ titles }) => {
      expect(await titles('"ihr wollt"')).toEqual(['wish']);
      expect(await titles('"wollt ihr"')).toEqual([]);
      expect(await titles('theater -lehm -könig')).toEqual(expect.not.arrayContaining(['king']));
      expect(await titles('-lehm')).toEqual([]);
    }));

  test(`${name}: what is called so comes before what has to do with it, and past events stay out`, () =>
    inTown(tested, async ({ titles }) => {
      expect((await titles('konzert'))[0]).toBe('organ');
      expect(await titles('orgelkonzert')).toEqual(['organ']);
      expect(await titles('orgelkonzert', { from: undefined })).toEqual(expect.arrayContaining(['organ', 'past']));
    }));

  test(`${name}: houses are found by their other names, each kind for itself`, () =>
    inTown(tested, async ({ titles, town: { house, choir } }) => {
      expect(await titles('kha', { kinds: ['venue'] })).toEqual([house.id]);
      expect(await titles('nachtschicht', { kinds: ['institution'] })).toEqual([choir.id]);
      expect(await titles('kesselhaus', { kinds })).toContain(house.id);
    }));

  test(`${name}: suggests by beginnings and small mistakes, once per title`, () =>
    inTown(tested, async ({ engine, ctx }) => {
      const suggested = async (text: string) =>
        (await engine.engine.suggest(ctx, { text, kinds, limit: 8 })).map(({ title }) => title.de);
      expect(await suggested('kess')).toEqual(['Kesselhaus Abendstern']);
      expect(await suggested('könig')).toEqual(['König Lehm']);
      expect(await suggested('keselhaus')).toEqual(['Kesselhaus Abendstern']);
      expect(await suggested('k')).toEqual([]);
    }));

  test(`${name}: hostile text is bounded and never breaks anything`, () =>
    inTown(tested, async ({ titles, engine, ctx }) => {
      const hostile = [
        '',
        '   ',
        '"',
        '"""',
        '-',
        '--',
        '& | ! ( ) <-> :*',
        "'; drop table events; --",
        'a:* & b',
        '\\',
        '%',
        '_',
        '\0',
        '\u0000könig\u0007',
        '\ud800',
        '👩‍👩‍👧',
        'ﷺ'.repeat(60),
        '<script>',
        'und der die das',
        'x'.repeat(10_000),
        'ab '.repeat(1_000),
        '"'.repeat(500),
        `${'-'.repeat(200)}lehm`,
        'ä'.repeat(200),
        '1e5 -3.14 007',
        'OR AND NOT',
        'lehm\nkönig',
        'ಠ_ಠ',
        'א ب Я',
      ];
      for (const text of hostile) {
        expect(Array.isArray(await titles(text)), text.slice(0, 20)).toBe(true);
        expect(Array.isArray(await engine.engine.suggest(ctx, { text, kinds, limit: 5 })), text.slice(0, 20)).toBe(
          true,
        );
      }
      expect(await titles('\u0000könig\u0007 lehm')).toEqual(['king']);
    }));
}
