import { expect, test } from 'vitest';
import { kilometresFrom, pointOf } from './distance.ts';

test('a point is read as filters store it', () =>
  expect(pointOf('51.6,-6.7')).toEqual({ latitude: 51.6, longitude: -6.7 }));

test('a degree north is 111 kilometres, a degree east less the further north one is', () => {
  const away = kilometresFrom({ latitude: 60, longitude: 10 });
  expect(away(61, 10)).toBeCloseTo(111.32, 1);
  expect(away(60, 11)).toBeCloseTo(55.66, 1);
  expect(away(60, 10)).toBe(0);
  expect(away(Number.NaN, 10)).toBeNaN();
});
