import type { FormOptions, ListOf } from '../form.ts';
import { spanOf, spanOfRun } from '../span-of.ts';
import type { Item } from './item.ts';

const suffixes = { date: '', opening: '-auftakt', closing: '-ende' };

/** What a list puts into a calendar, each under a name that never changes, and each only once. */
export function itemsOf(list: ListOf, options: FormOptions): Item[] {
  const items = new Map<string, Item>();
  const add = (item: Item) => {
    if (item.view.status !== 'abgesagt' || options.cancelled !== 'weg') items.set(item.uid, item);
  };
  for (const line of list.lines) {
    const uid = `${line.view.publicId}${suffixes[line.role]}@${list.portal.uidDomain}`;
    add({ uid, kind: line.role, span: spanOf(line), view: line.view });
  }
  for (const view of options.runs ? list.runs : []) {
    const span = spanOfRun(view);
    if (span) add({ uid: `${view.publicId}@${list.portal.uidDomain}`, kind: 'run', span, view });
  }
  return [...items.values()];
}
