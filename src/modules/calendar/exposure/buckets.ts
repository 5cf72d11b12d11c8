/** The bands in which positions on a list are counted, by their first position. What stands behind 24 is one band. */
export const buckets = [1, 4, 7, 13, 25] as const;
export type Bucket = (typeof buckets)[number];

/** The last position that still counts as one of the front places. */
export const frontPlaces = { twelve: 12, twentyFour: 24 } as const;

/** A list goes on without end; for the weight of the last band its first page is enough. */
const lastCounted = 30;

/** The band of a position; the first on a list has position 1. */
export const bucketOf = (position: number): Bucket => buckets.findLast((first) => first <= position) ?? buckets[0];

/** What a position is worth: the further down, the fewer eyes. */
const worthOf = (position: number) => 1 / Math.log2(1 + position);

/** What a place in this band is worth on average. */
export function worthOfBucket(bucket: Bucket): number {
  const end = buckets.find((first) => first > bucket) ?? lastCounted + 1;
  let sum = 0;
  for (let position = bucket; position < end; position++) sum += worthOf(position);
  return sum / (end - bucket);
}
