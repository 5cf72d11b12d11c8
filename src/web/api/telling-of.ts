import type { Telling, ThingKind } from '#across/records/index.ts';
import type { PublicId } from '#kernel/ids.ts';
import { city } from '#platform/city.ts';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';
import { refOf } from '../ref.ts';
import type { Asked } from './asked.ts';

/** Our own ids, as records carry them. */
const ref = (slug: string, id: string) => refOf(slug, id as PublicId);

/** The pages records name, in the language they are told in. */
export function tellingOf({ locale }: Pick<Asked, 'locale'>): Telling {
  const paths: Record<ThingKind, (thing: { slug: string; publicId: string }) => string> = {
    occurrence: ({ slug, publicId }) => pathOf('occurrence', { ref: ref(slug, publicId) }, locale),
    event: ({ slug, publicId }) => pathOf('event', { ref: ref(slug, publicId) }, locale),
    venue: ({ slug }) => pathOf('venue', { slug }, locale),
    institution: ({ slug }) => pathOf('institution', { slug }, locale),
    series: ({ slug }) => pathOf('series', { slug }, locale),
  };
  return { locale, urlOf: (kind, thing) => absolute(paths[kind](thing)), uidDomain: city().feedUidDomain };
}
