import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Colour, contrast, readableOn, readColour, textOn } from './colour.ts';

const part = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(part, part, part) as fc.Arbitrary<Colour>;
const grounds: Colour[] = [
  [255, 253, 248],
  [23, 20, 18],
];

test('text on any accent can be read', () =>
  fc.assert(fc.property(colour, (accent) => contrast(textOn(accent), accent) >= 4.5)));

test('any accent becomes a colour that can be read on our grounds, by day and by night', () =>
  fc.assert(
    fc.property(
      colour,
      fc.constantFrom(...grounds),
      (accent, ground) => contrast(readableOn(ground, accent), ground) >= 4.5,
    ),
  ));

test('an accent that can be read already stays as it is', () =>
  expect(readableOn([255, 253, 248], [163, 47, 20])).toEqual([163, 47, 20]));

test.each([
  ['rgb(163, 47, 20)', [163, 47, 20]],
  ['rgb(163 47 20 / 100%)', [163, 47, 20]],
  ['rgba(163, 47, 20, 0.9)', [163, 47, 20]],
  ['#A32F14', [163, 47, 20]],
  ['rgba(0, 0, 0, 0)', undefined],
  ['transparent', undefined],
  ['oklch(0.5 0.1 20)', undefined],
])('%s is read as %j', (text, expected) => expect(readColour(text)).toEqual(expected));
