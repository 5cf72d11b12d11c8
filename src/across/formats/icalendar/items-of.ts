import type { FormOptions, ListOf } from '../form.ts';
import { spanOf, spanOfRun } from '../span-of.ts';
import type { Item } from './item.ts';

const suffixes = { date: '', opening: '-auftakt', closing: '-ende' };

/** What a list puts into a calendar, each under a name that never changes, and each only once. */
export function itemsOf(list: ListOf, options: FormOptions): Item[] {
  const items = new Map<string, Item>();
  const add = (id: string, item: Omit<Item, 'uid' | 'url'>) => {
    if (item.view.status === 'abgesagt' && options.cancelled === 'weg') return;
    const uid = `${id}@${list.portal.uidDomain}`;
    items.set(uid, { uid, url: list.urlOf(item.view), ...item });
  };
  for (const line of list.lines) {
    const { role, view } = line;
    add(view.publicId + suffixes[role], { kind: role, span: spanOf(line), view });
  }
  for (const view of options.runs ? list.runs : []) {
    const span = spanOfRun(view);
    if (span) add(view.publicId, { kind: 'run', span, view });
  }
  return [...items.values()];
}
