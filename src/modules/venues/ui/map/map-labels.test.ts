import { expect, test } from 'vitest';
import { besideSpot, labelLines, mapLabels } from './map-labels.ts';

const districts = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: `Stadtteil ${i}`,
    labelX: (i * 37) % 300,
    labelY: (i * 23) % 200,
    active: i === 7,
  }));

test('twelve districts are all named', () => {
  expect(mapLabels(districts(12), { x: 0, width: 300 }, 1)).toHaveLength(12);
});

test('of sixty-three districts only the active one is named', () => {
  expect(mapLabels(districts(63), { x: 0, width: 300 }, 1).map((label) => label.lines)).toEqual([['Stadtteil 7']]);
});

test('no name leaves the sheet at its sides', () => {
  for (const { x, width } of mapLabels(districts(12), { x: 0, width: 300 }, 1)) {
    expect(x - width / 2).toBeGreaterThanOrEqual(0);
    expect(x + width / 2).toBeLessThanOrEqual(300);
  }
});

test('long names break at the seam nearest their middle, and not at all without one', () => {
  expect(labelLines('Reudnitz-Thonberg')).toEqual(['Reudnitz-', 'Thonberg']);
  expect(labelLines('Alt Lindenau West')).toEqual(['Alt Lindenau', 'West']);
  expect(labelLines('Niederwiesengrund')).toEqual(['Niederwiesengrund']);
});

test('the name beside a spot keeps clear of the name below it', () => {
  const at = (x: number, y: number, active: boolean) => ({ lines: ['Hafen'], x, y, width: 50, size: 12, active });
  const box = { x: 0, y: 0, width: 300, height: 200 };
  const beside = besideSpot(at(150, 100, true), { x: 150, y: 100 }, [at(150, 118, false)], box, 1);
  expect(beside.y).toBeLessThan(100);
});
