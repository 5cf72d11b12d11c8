import { elementOf, headingOf } from './element-of.ts';
import { paint } from './paint.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';

/** What stands in an element whatever it shows: its heading, a line that is read out, room for content, the way out. */
export type Frame = {
  root: ShadowRoot;
  all: HTMLElement;
  status: HTMLElement;
  room: HTMLElement;
  /** The level of headings below the frame's own. */
  level: number;
};

/**
 * Builds the frame anew. The link that the page wrote inside the element stays in sight in every state; where a page wrote
 * none, ours leads to the same dates.
 */
export function frameOf(host: HTMLElement, settings: Settings, words: Words, wayOut: string): Frame {
  const { locale, heading, view, level } = settings;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const status = elementOf('p', { role: 'status', part: 'meldung' });
  const room = elementOf('div', { class: 'room' });
  const fallback = elementOf('a', { href: wayOut, part: 'link' }, words.all);
  const all = elementOf(
    'section',
    { class: `all ${view}`, part: 'rahmen', lang: locale, 'aria-labelledby': heading && 'head' },
    elementOf('span', { class: 'probe', hidden: '' }),
    heading ? headingOf(level, { class: 'head', part: 'titel', id: 'head' }, heading) : '',
    status,
    room,
    elementOf('div', { class: 'foot', part: 'fuss' }, elementOf('slot', {}, fallback)),
  );
  root.replaceChildren(all);
  paint(host, root, settings);
  return { root, all, status, room, level: heading ? level + 1 : level };
}
