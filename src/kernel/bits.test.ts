import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Bits,
  bitsBetween,
  clearBit,
  countBetween,
  countBits,
  countShared,
  filledWords,
  hasBit,
  intersect,
  noBits,
  rowsOf,
  setBit,
  unite,
  without,
} from './bits.ts';

const size = 200;
const some = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }));
const bitsOf = (rows: number[]) => {
  const bits = noBits(size);
  for (const row of rows) setBit(bits, row);
  return bits;
};
const cleared = (bits: Bits, row: number) => {
  clearBit(bits, row);
  return bits;
};
const sorted = (rows: Iterable<number>) => [...rows].sort((a, b) => a - b);

test('bits behave as sets of numbers do', () => {
  fc.assert(
    fc.property(some, some, fc.nat(50), fc.nat(50), (a, b, offset, limit) => {
      const [left, right] = [new Set(a), new Set(b)];
      expect(rowsOf(intersect(bitsOf(a), bitsOf(b)))).toEqual(sorted(left.intersection(right)));
      expect(rowsOf(unite(bitsOf(a), bitsOf(b)))).toEqual(sorted(left.union(right)));
      expect(rowsOf(without(bitsOf(a), bitsOf(b)))).toEqual(sorted(left.difference(right)));
      expect(countBits(bitsOf(a))).toBe(left.size);
      for (const end of [0, offset, offset + limit, 64, 95, 96, size])
        expect(countBetween(bitsOf(a), offset, end), `${offset} to ${end}`).toBe(
          a.filter((row) => row >= offset && row < end).length,
        );
      expect(countShared(bitsOf(a), bitsOf(b), filledWords(bitsOf(a)))).toBe(left.intersection(right).size);
      expect(rowsOf(without(bitsOf(a), bitsOf(b)))).toEqual(rowsOf(b.reduce(cleared, bitsOf(a))));
      expect(rowsOf(bitsOf(a), offset, limit)).toEqual(sorted(a).slice(offset, offset + limit));
      expect(a.every((row) => hasBit(bitsOf(a), row))).toBe(true);
    }),
  );
});

test('a range is every row from first up to the end', () => {
  fc.assert(
    fc.property(fc.nat(size), fc.nat(size), (first, end) => {
      const rows = Array.from({ length: size }, (_, row) => row).filter((row) => row >= first && row < end);
      expect(rowsOf(bitsBetween(size, first, end))).toEqual(rows);
    }),
  );
});
