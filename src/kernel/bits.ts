/** A set of row numbers as bits: intersecting and counting thirty thousand rows takes about a thousand word operations. */
export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

/** All rows from `first` up to, not including, `end`. */
export function bitsBetween(size: number, first: number, end: number): Bits {
  const bits = noBits(size);
  for (let row = Math.max(0, first); row < Math.min(size, end); ) {
    if ((row & 31) === 0 && row + 32 <= end) {
      bits[row >>> 5] = 0xffffffff;
      row += 32;
    } else setBit(bits, row++);
  }
  return bits;
}

export const setBit = (bits: Bits, row: number) => {
  bits[row >>> 5]! |= 1 << (row & 31);
};

export const clearBit = (bits: Bits, row: number) => {
  bits[row >>> 5]! &= ~(1 << (row & 31));
};

export const hasBit = (bits: Bits, row: number) => (bits[row >>> 5]! & (1 << (row & 31))) !== 0;

export function intersect(into: Bits, other: Bits): Bits {
  for (let word = 0; word < into.length; word++) into[word]! &= other[word]!;
  return into;
}

export function unite(into: Bits, other: Bits): Bits {
  for (let word = 0; word < into.length; word++) into[word]! |= other[word]!;
  return into;
}

export function without(into: Bits, other: Bits): Bits {
  for (let word = 0; word < into.length; word++) into[word]! &= ~other[word]!;
  return into;
}

const ones = (word: number) => {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word++) count += ones(bits[word]!);
  return count;
}

/** How many rows of a set lie from `first` up to, not including, `end`. */
export function countBetween(bits: Bits, first: number, end: number): number {
  if (first >= end) return 0;
  const [from, to] = [first >>> 5, (end - 1) >>> 5];
  let count = 0;
  for (let word = from; word <= to; word++) {
    let here = bits[word]!;
    if (word === from) here &= -1 << (first & 31);
    if (word === to) here &= -1 >>> (31 - ((end - 1) & 31));
    if (here !== 0) count += ones(here);
  }
  return count;
}

/** Which words of a set hold any row: few rows are in few words, and counting what others share with them is done there. */
export function filledWords(bits: Bits): Uint32Array {
  const words = new Uint32Array(bits.length);
  let found = 0;
  for (let word = 0; word < bits.length; word++) if (bits[word] !== 0) words[found++] = word;
  return words.subarray(0, found);
}

/** How many rows two sets share within these words, without building their intersection. */
export function countShared(a: Bits, b: Bits, words: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const shared = a[word]! & b[word]!;
    if (shared !== 0) count += ones(shared);
  }
  return count;
}

/** The rows of a set in order, `limit` of them after skipping `offset`. */
export function rowsOf(bits: Bits, offset = 0, limit = Number.POSITIVE_INFINITY): number[] {
  const rows: number[] = [];
  let skip = offset;
  for (let word = 0; word < bits.length && rows.length < limit; word++) {
    let rest = bits[word]!;
    const here = ones(rest);
    if (skip >= here) {
      skip -= here;
      continue;
    }
    while (rest !== 0 && rows.length < limit) {
      const lowest = rest & -rest;
      if (skip > 0) skip--;
      else rows.push(word * 32 + 31 - Math.clz32(lowest));
      rest ^= lowest;
    }
  }
  return rows;
}
