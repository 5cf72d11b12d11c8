import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { clearOfSpots } from './clear-of-spots.ts';
import { mapNumbers } from './map-numbers.ts';
import { toneOf, tonesMax } from './map-tones.tsx';
import { type TownDistrict, TownMap } from './town-map.tsx';

const district = (name: string, count: number, at: number, but: Partial<TownDistrict> = {}): TownDistrict => ({
  slug: name.toLowerCase(),
  name,
  path: `M${at} 0L${at + 40} 0L${at} 40Z`,
  labelX: at + 15,
  labelY: 15,
  count,
  spoken: `${name}: ${count} Termine`,
  href: count > 0 ? `/karte?stadtteil=${name.toLowerCase()}` : undefined,
  ...but,
});

const drawn = renderToStaticMarkup(
  <TownMap
    id="town"
    viewBox="0 0 300 200"
    title="Die Stadtteile"
    north="N"
    districts={[district('Altstadt', 0, 0), district('Hafen', 12, 60, { active: true }), district('Nordend', 3, 120)]}
    water={[]}
    spots={[{ slug: 'steg', x: 80, y: 20, count: 4, spoken: 'Steg: 4 Termine', href: '/karte?ort=steg' }]}
  />,
);

test('a district with dates is a link that says how many, one without is a shape alone', () => {
  expect(drawn).toContain('<a href="/karte?stadtteil=nordend" aria-label="Nordend: 3 Termine">');
  expect(drawn).not.toContain('stadtteil=altstadt');
  expect(drawn).toContain('aria-label="Hafen: 12 Termine" aria-current="true"');
});

test('the Tab key passes the dots by, and nobody has them read aloud', () => {
  expect(drawn).toMatch(/<g class="town-spots" aria-hidden="true"[^>]*><a href="\/karte\?ort=steg" tabindex="-1">/i);
  expect(drawn).toContain('<title>Steg: 4 Termine</title>');
});

test('print is denser where there is more, and blank where there is nothing', () => {
  expect([0, 1, 10, 50, 100].map((count) => toneOf(count, 100))).toEqual([0, 1, 2, 4, tonesMax]);
});

test('of sixty-three small districts no two numbers lie on each other, and the greatest stays', () => {
  const many = Array.from({ length: 63 }, (_, at) => ({
    labelX: (at * 37) % 300,
    labelY: (at * 23) % 200,
    count: (at * 7) % 50,
  }));
  const numbers = mapNumbers(many, [], 1);
  expect(numbers.length).toBeGreaterThan(25);
  expect(numbers[0]?.text).toBe('49');
  for (const [at, a] of numbers.entries())
    for (const b of numbers.slice(at + 1))
      expect(Math.abs(a.y - b.y) > 8 || Math.abs(a.x - b.x) > 8, `${a.text} ${b.text}`).toBe(true);
});

test('a name steps off a dot when a small step is enough, and stays otherwise', () => {
  const label = { lines: ['Hafen'], x: 100, y: 100, width: 30, size: 10, active: false };
  const [moved] = clearOfSpots([label], [{ x: 100, y: 97 }], 1, 10);
  expect(Math.abs((moved?.y ?? 0) + 5 - 97)).toBeGreaterThanOrEqual(12);
  expect(clearOfSpots([label], [{ x: 10, y: 10 }], 1, 10)).toEqual([label]);
  expect(clearOfSpots([{ ...label, active: true }], [{ x: 100, y: 100 }], 1, 10)[0]).toMatchObject({ x: 100, y: 100 });
});
