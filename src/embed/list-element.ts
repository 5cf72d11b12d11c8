import { addressOfApi } from './address-of-api.ts';
import { observedNames } from './attributes.ts';
import type { Life } from './define-element.ts';
import { elementOf } from './element-of.ts';
import { type Frame, frameOf } from './frame-of.ts';
import { type Item, itemOf, part } from './item-of.ts';
import { languageOf } from './language-of.ts';
import { paint } from './paint.ts';
import { rowOf } from './row-of.ts';
import { idIn, type Settings, settingsFrom } from './settings.ts';
import { type Answer, type Failure, sharedAnswer } from './shared-answers.ts';
import { wayOut } from './way-out.ts';
import { type Words, words as wordsOf } from './words.ts';

/** Reads an element: a date's own tag takes its date from its id, too. */
function readSettings(host: HTMLElement): Settings {
  const settings = settingsFrom((name) => host.getAttribute(name), languageOf(host));
  const single = host.localName === 'kultur-termin';
  return single ? { ...settings, date: settings.date ?? idIn(host.id), count: 1 } : settings;
}

/** `<kultur-termine>` and `<kultur-termin>`: dates of the portal this script came from. */
export const listElement = (origin: string): Life => ({
  observed: observedNames,
  begin: (host) => {
    let latest = 0;
    let waiting = false;
    const show = async (again = false) => {
      const mine = ++latest;
      const settings = readSettings(host);
      const words = wordsOf[settings.locale];
      const frame = frameOf(host, settings, words, wayOut(origin, settings));
      waitIn(frame, settings, words);
      if (again) frame.status.focus();
      const answer = await sharedAnswer(addressOfApi(origin, settings));
      if (mine !== latest) return;
      if (answer.ok) showItems(frame, itemsIn(answer, settings, words), settings, words, origin);
      else showFailure(frame, answer.why, words, () => void show(true));
    };
    const repaint = () => host.shadowRoot && paint(host, host.shadowRoot, readSettings(host));
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', repaint);
    void show();
    return {
      // Attributes are often changed several at once: what counts is how they stand afterwards.
      changed: () => {
        if (waiting) return;
        waiting = true;
        queueMicrotask(() => {
          waiting = false;
          void show();
        });
      },
      end: () => {
        latest++;
        scheme.removeEventListener('change', repaint);
      },
    };
  },
});

/** Keeps the room of the rows to come, so that nothing on the page jumps when they are there. */
function waitIn({ all, room, status }: Frame, { count, date }: Settings, words: Words) {
  all.classList.add('waiting');
  all.setAttribute('aria-busy', 'true');
  status.tabIndex = -1;
  status.className = 'sr';
  status.textContent = words.loading;
  const rows = Array.from({ length: date ? 1 : count }, () => elementOf('li', {}));
  room.replaceChildren(elementOf('ul', { 'aria-hidden': 'true' }, ...rows));
}

function itemsIn({ body }: Answer & { ok: true }, { locale, date }: Settings, words: Words): Item[] {
  const data = part(body, 'data');
  const records: unknown[] = Array.isArray(data) ? data : date ? [data] : [];
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  return records.flatMap((record) => itemOf(record, { locale, words, today }) ?? []);
}

function settle({ all, status }: Frame, text: string, seen: boolean) {
  all.classList.remove('waiting');
  all.removeAttribute('aria-busy');
  status.className = seen ? 'note' : 'sr';
  status.textContent = text;
}

function showItems(frame: Frame, items: readonly Item[], settings: Settings, words: Words, origin: string) {
  const { locale, view } = settings;
  const posterOf = ({ id }: Item) =>
    view === 'cards' && /^[0-9a-z]{8}$/i.test(id)
      ? `${origin}/plakat/${id.toLowerCase()}-karte.svg${locale === 'en' ? '?l=en' : ''}`
      : undefined;
  const rows = items.map((item) => rowOf(item, frame.level, posterOf(item)));
  frame.room.replaceChildren(...(rows.length > 0 ? [elementOf('ul', { part: 'liste' }, ...rows)] : []));
  settle(frame, rows.length > 0 ? words.loaded(rows.length) : words.empty, rows.length === 0);
}

function showFailure(frame: Frame, why: Failure, words: Words, again: () => void) {
  const button = elementOf('button', { type: 'button', part: 'knopf' }, words.again);
  button.addEventListener('click', again);
  frame.room.replaceChildren(...(why === 'away' ? [button] : []));
  settle(frame, words[why], true);
}
