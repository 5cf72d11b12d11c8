/** A heap of numbers: the least is at hand, adding and taking cost the logarithm of how many there are. */
export type LeastFirst = number[];

export function addTo(heap: LeastFirst, number: number) {
  let at = heap.push(number) - 1;
  while (at > 0) {
    const above = (at - 1) >>> 1;
    if (heap[above]! <= number) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = number;
}

/** Takes the least number out, or nothing when there is none. */
export function takeLeast(heap: LeastFirst): number | undefined {
  const least = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return least;
  let at = 0;
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    if (below + 1 < heap.length && heap[below + 1]! < heap[below]!) below++;
    if (heap[below]! >= last) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = last;
  return least;
}
