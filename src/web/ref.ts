import { type PublicId, readPublicId } from '#kernel/ids.ts';
import { isSlug, slugOf } from '#kernel/slug.ts';

/** "woyzeck-7k3m9q2x": the id decides, the slug before it is for people. */
export const refOf = (slug: string, id: PublicId) => `${slug}-${id.toLowerCase()}`;

/** Reads what refOf wrote, with or without its slug, in any case and with the letters people mistake in ids. */
export function readRef(text: string): { slug: string; id: PublicId } | undefined {
  const cut = text.lastIndexOf('-');
  const id = readPublicId(text.slice(cut + 1));
  if (!id) return undefined;
  const slug = text.slice(0, Math.max(0, cut)).toLowerCase();
  return { slug: isSlug(slug) ? slug : slugOf(slug), id };
}

/** A ref as addresses write it, or nothing when there is no id in it. */
export function tidyRef(text: string): string | undefined {
  const ref = readRef(text);
  return ref && (ref.slug ? refOf(ref.slug, ref.id) : ref.id.toLowerCase());
}
