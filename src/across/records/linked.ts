import type { Telling, ThingKind } from './telling.ts';

type Thing = { publicId: string; slug: string; name: string };

export const linked = (kind: ThingKind, thing: Thing, { urlOf }: Telling) => ({
  id: thing.publicId,
  name: thing.name,
  url: urlOf(kind, thing),
});
