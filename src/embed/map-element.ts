import { observedNames } from './attributes.ts';
import type { Life } from './define-element.ts';
import { elementOf } from './element-of.ts';
import { frameOf } from './frame-of.ts';
import { languageOf } from './language-of.ts';
import { type Settings, settingsFrom } from './settings.ts';
import { wayOut } from './way-out.ts';
import { words as wordsOf } from './words.ts';

/** `<kultur-karte>`: asks nobody for anything until somebody wants to see the map. */
export const mapElement = (origin: string): Life => ({
  observed: observedNames,
  begin: (host) => {
    const show = () => {
      const settings = settingsFrom((name) => host.getAttribute(name), languageOf(host));
      const words = wordsOf[settings.locale];
      const frame = frameOf(host, settings, words, wayOut(origin, settings));
      const note = elementOf('p', { part: 'meldung', class: 'note' }, words.mapNote(new URL(origin).host));
      const button = elementOf('button', { type: 'button', part: 'knopf' }, words.map);
      button.addEventListener('click', () => {
        const map = elementOf('iframe', {
          src: mapAddress(origin, settings),
          title: settings.heading ?? words.mapTitle,
          referrerpolicy: 'no-referrer',
          part: 'karte',
        });
        frame.room.replaceChildren(map);
        map.focus();
      });
      frame.room.replaceChildren(button, note);
    };
    show();
    return { changed: show, end: () => undefined };
  },
});

function mapAddress(origin: string, { locale, filter, theme }: Settings): string {
  const query = new URLSearchParams(filter.map(([name, value]) => [name, value]));
  if (theme !== 'auto') query.set('thema', theme === 'dark' ? 'dunkel' : 'hell');
  return `${origin}${locale === 'en' ? '/en/embed/map' : '/einbetten/karte'}${query.size > 0 ? `?${query}` : ''}`;
}
