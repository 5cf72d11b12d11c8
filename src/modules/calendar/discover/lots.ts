/** A text, or its letters from `start` on, as a number that is the same on every machine (FNV-1a). */
export function seedOf(text: string, start = 0): number {
  let hash = 0x811c9dc5;
  for (let at = start < 0 ? Math.max(0, text.length + start) : start; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The lot of a date on a day, 0 to 1: both numbers mixed until neither is seen in it (the finish of MurmurHash3). */
export function lotOf(seed: number, day: number): number {
  let mixed = seed ^ Math.imul(day, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
}
