import { beforeAll, expect, test } from 'vitest';
import { charactersIn, type Kit, versionOf } from '#across/share/index.ts';
import { listForFeed, type OccurrenceDetail, type OccurrenceView, viewOccurrence } from '#modules/calendar/index.ts';
import { viewInstitution } from '#modules/institutions/index.ts';
import { loadSample, readSample } from '#modules/sources/index.ts';
import { aContext } from '#platform/testing.ts';
import { kitOfDate } from './kit-of-date.ts';
import { kitOfWeek } from './kit-of-week.ts';
import { weekToShare } from './week-of.ts';

const sample = readSample('cities/wesselheim');
if (!sample) throw new Error('Wesselheim has lost its programme');

let dates: OccurrenceView[] = [];
let whole: OccurrenceDetail | undefined;
const weeks: Kit[] = [];

beforeAll(
  () =>
    aContext(async (ctx) => {
      await loadSample({ ...ctx, actor: { kind: 'operator', via: 'command line' } }, sample);
      const list = await listForFeed(ctx, {});
      dates = [...list.lines.map(({ view }) => view), ...list.shelf.views];
      const found = dates[0] && (await viewOccurrence(ctx, dates[0].publicId));
      whole = found?.kind === 'found' ? found.view : undefined;
      for (const slug of new Set(dates.flatMap(({ organisers }) => organisers.map((one) => one.slug)))) {
        const house = await viewInstitution(ctx, slug);
        if (house?.kind !== 'found') continue;
        const at = { slug, name: house.view.name };
        weeks.push(kitOfWeek(await weekToShare(ctx, at), at, 'de'));
      }
    }),
  60_000,
);

const faultsOf = ({ captions, alt, base }: Kit) => [
  ...Object.values(captions)
    .flat()
    .flatMap(({ length, text }) => [
      ...(charactersIn(text) > length ? [`${charactersIn(text)} of ${length}: ${text}`] : []),
      ...(/undefined|…|\s\s|\n\n|^\s|\s$|\.\./.test(text) ? [`crooked: ${text}`] : []),
      ...(/https?:\/\/\S+/.test(text) ? [] : [`no link: ${text}`]),
    ]),
  ...Object.values(alt).filter((text) => charactersIn(text) > 300 || text.includes('undefined')),
  ...(/^[a-z0-9-]+$/.test(base) ? [] : [base]),
];

test('every date of the sample town is told within its lengths, without a cut word', () => {
  expect(dates.length).toBeGreaterThan(300);
  const detail = whole;
  if (!detail) throw new Error('a date of the town was not found');
  expect(dates.flatMap((date) => faultsOf(kitOfDate({ ...detail, ...date }, 'de')))).toEqual([]);
}, 60_000);

test('every house’s week of the sample town is told within its lengths', () => {
  expect(weeks.length).toBeGreaterThan(20);
  expect(weeks.flatMap(faultsOf)).toEqual([]);
});

test('a kit is the same for the same date, and another one when its language or its words move', () => {
  if (!whole) throw new Error('a date of the town was not found');
  const version = versionOf(kitOfDate(whole, 'de'));
  expect(versionOf(kitOfDate(whole, 'de'))).toBe(version);
  expect(versionOf(kitOfDate(whole, 'en'))).not.toBe(version);
  const renamed = { ...whole, event: { ...whole.event, title: { de: 'Ganz anders' } } };
  expect(versionOf(kitOfDate(renamed, 'de'))).not.toBe(version);
  expect(kitOfDate({ ...whole, status: 'abgesagt' }, 'de').alt.de).toContain('Abgesagt');
});
