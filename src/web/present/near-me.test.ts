import { expect, test } from 'vitest';
import { nameFilter, nearWords } from '#modules/calendar/index.ts';
import { aVenue } from '#modules/calendar/testing.ts';
import { findDistrict, middleOfDistrict } from '#modules/venues/index.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { wordsOf } from '../words.ts';
import { addressAround, locate, nearMeAddress } from './near-me.ts';
import type { Reader } from './reader.ts';

const reader = { locale: 'de', say: wordsOf('de') } as Reader;
const nowhere = { venue: '', postcode: '', district: '' };

async function aTown(ctx: Ctx) {
  await aVenue(ctx, { name: 'Haus am Fluss', postalCode: '46571', latitude: 51.6, longitude: 6.69 });
  await aVenue(ctx, { name: 'Kino 100%', postalCode: '46571', latitude: 51.602, longitude: 6.7, altNames: ['Kiste'] });
  await aVenue(ctx, { name: 'Haus der Jugend', postalCode: '46573' });
  await aVenue(ctx, { name: 'Haus Köprü', postalCode: '46574', latitude: 51.61, longitude: 6.7 });
}

test('a venue is found by its name, another name of it, or a part; several are asked about', () =>
  aContext(async (ctx) => {
    await aTown(ctx);
    const venue = (name: string) => locate(ctx, { ...nowhere, venue: name });
    expect(await venue('haus AM fluss')).toMatchObject({ kind: 'point', point: { latitude: 51.6, longitude: 6.69 } });
    expect(await venue('Kiste')).toMatchObject({ kind: 'point', point: { latitude: 51.602 } });
    expect(await venue('100%')).toMatchObject({ kind: 'point', point: { latitude: 51.602 } });
    expect(await venue('koepr')).toEqual({ kind: 'unknown', field: 'venue' });
    expect(await venue('haus')).toMatchObject({
      kind: 'several',
      spots: [{ slug: 'haus-am-fluss' }, { slug: 'haus-koeprue' }],
    });
    for (const hostile of ['%', '_', '\\', "'; drop table venues; --", '%'.repeat(120), '\u{1f3ad}'])
      expect(['unknown', 'point']).toContain((await venue(hostile)).kind);
  }));

test('a postcode is the middle of its venues, or, when none stands on a map, a filter', () =>
  aContext(async (ctx) => {
    await aTown(ctx);
    const postcode = (code: string) => locate(ctx, { ...nowhere, postcode: code });
    const middle = await postcode('46571');
    expect(middle).toMatchObject({ kind: 'point' });
    if (middle.kind === 'point') expect(middle.point.latitude).toBeCloseTo(51.601, 6);
    expect(await postcode('46573')).toEqual({ kind: 'postcode', code: '46573' });
    expect(await postcode('99999')).toEqual({ kind: 'unknown', field: 'postcode' });
  }));

test('a district is its middle, and who says nothing is told so', () =>
  aContext(async (ctx) => {
    expect(await locate(ctx, { ...nowhere, district: 'hafen' })).toMatchObject({ kind: 'point' });
    expect(await locate(ctx, { ...nowhere, district: 'mars' })).toEqual({ kind: 'unknown', field: 'district' });
    expect(await locate(ctx, nowhere)).toEqual({ kind: 'nothing' });
  }));

test('the list around a point keeps all other wishes, and another point takes the place of the first', () => {
  const filter = { preis: ['frei'], nahe: ['1,2'], umkreis: ['50'], sortierung: ['naehe'], seite: ['2'] };
  expect(addressAround(filter, { latitude: 51.1234567, longitude: 6.7 }, '5', reader)).toBe(
    '/termine?nahe=51.12346,6.7&preis=frei&sortierung=naehe&umkreis=5',
  );
  expect(nearMeAddress(filter, reader)).toBe('/in-der-naehe?preis=frei');
  expect(nearMeAddress({ sortierung: ['neu'] }, reader)).toBe('/in-der-naehe?sortierung=neu');
});

test('a point is told by the house that stands there, or by its district', () =>
  aContext(async (ctx) => {
    await aTown(ctx);
    const told = async (nahe: string) => {
      const filter = { nahe: [nahe], umkreis: ['5'] };
      return nearWords(filter, {
        locale: 'de',
        words: reader.say.in('calendar'),
        names: await nameFilter(ctx, filter),
      });
    };
    expect(await told('51.6001,6.6901')).toBe('im Umkreis von 5 km um Haus am Fluss');
    const harbour = findDistrict('hafen');
    const { latitude, longitude } = middleOfDistrict(harbour ?? { slug: '', name: '', rings: [] });
    expect(await told(`${latitude.toFixed(5)},${longitude.toFixed(5)}`)).toBe(
      'im Umkreis von 5 km um die Mitte von Hafen',
    );
    expect(await told(`${(latitude + 0.002).toFixed(5)},${longitude.toFixed(5)}`)).toBe(
      'im Umkreis von 5 km um einen Punkt in Hafen',
    );
    expect(await told('48.1,11.5')).toBe('im Umkreis von 5 km um einen Punkt');
  }));
