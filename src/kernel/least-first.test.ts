import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTo, type LeastFirst, takeLeast } from './least-first.ts';

test('whatever goes in comes out in order, also when some comes out between', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (first, then) => {
      const heap: LeastFirst = [];
      for (const number of first) addTo(heap, number);
      const least = takeLeast(heap);
      expect(least).toBe(first.length > 0 ? Math.min(...first) : undefined);
      for (const number of then) addTo(heap, number);
      const out: number[] = [];
      for (let next = takeLeast(heap); next !== undefined; next = takeLeast(heap)) out.push(next);
      const rest = first.toSorted((a, b) => a - b).slice(1);
      expect(out).toEqual([...rest, ...then].sort((a, b) => a - b));
    }),
  );
});
