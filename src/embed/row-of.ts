import { elementOf, headingOf } from './element-of.ts';
import type { Item } from './item-of.ts';

/** One date of a list: what has become of it, when, its title as the one link, where, for how much. */
export function rowOf(item: Item, level: number, poster: string | undefined): HTMLElement {
  const { title, url, when, dateTime, place, price, label, remark, off } = item;
  return elementOf(
    'li',
    { part: 'karte', class: off ? 'off' : undefined },
    poster ? pictureOf(poster) : undefined,
    label ? elementOf('p', { part: 'status' }, elementOf('strong', {}, label), remark ? ` ${remark}` : '') : '',
    elementOf('p', { part: 'zeit' }, dateTime ? elementOf('time', { datetime: dateTime }, when) : when),
    headingOf(level, { part: 'name' }, elementOf('a', { part: 'link', href: url }, title)),
    place ? elementOf('p', { part: 'ort' }, place) : '',
    price ? elementOf('p', { part: 'preis' }, price) : '',
  );
}

/** A poster says nothing that does not stand beside it. A page that forbids our pictures shows none instead of a hole. */
function pictureOf(address: string): HTMLImageElement {
  const picture = elementOf('img', {
    src: address,
    alt: '',
    loading: 'lazy',
    width: '600',
    height: '800',
    part: 'bild',
  });
  picture.referrerPolicy = 'no-referrer';
  picture.addEventListener('error', () => picture.remove());
  return picture;
}
