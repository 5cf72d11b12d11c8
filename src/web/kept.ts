import type { OutgoingHttpHeaders } from 'node:http';

/** An answer as it was sent, for whoever asks for the same in the same packing while its validator stands. */
export type Kept = {
  validator: string;
  headers: OutgoingHttpHeaders;
  body: Buffer<ArrayBufferLike>;
  /** Whose dates it shows where, for counting each time it is sent. */
  shown?: string | undefined;
};

/** Enough for what many people ask for in the same minute; what is larger is made anew each time. */
const shelfBytesMax = 24_000_000;
const bodyBytesMax = 1_000_000;

/** A shelf of answers; the oldest make room. A validator names data and minute, so what moved on is never shown again. */
export function newShelf() {
  const kept = new Map<string, Kept>();
  let bytes = 0;
  const remove = (key: string) => {
    bytes -= kept.get(key)?.body.length ?? 0;
    kept.delete(key);
  };
  return {
    find: (key: string, validator: string): Kept | undefined => {
      const found = kept.get(key);
      return found?.validator === validator ? found : undefined;
    },
    keep: (key: string, answer: Kept) => {
      const size = answer.body.length;
      if (size > bodyBytesMax) return;
      remove(key);
      for (const oldest of kept.keys()) {
        if (bytes + size <= shelfBytesMax) break;
        remove(oldest);
      }
      kept.set(key, answer);
      bytes += size;
    },
    get bytes() {
      return bytes;
    },
  };
}

export type Shelf = ReturnType<typeof newShelf>;
