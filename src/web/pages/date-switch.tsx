import { dayOfMonth, longDate } from '#kernel/date-words.ts';
import { addressOf, type Filter, withFacet } from '#modules/calendar/index.ts';
import { pathOf } from '../path-of.ts';
import type { Reader } from '../present/reader.ts';

type Switch = { said: string; other: string; filter: Filter };

/** The Friday of the weekend that comes, or runs. */
const comingFriday = (today: Temporal.PlainDate) => today.add({ days: 5 - today.dayOfWeek });

const weekendWords = (friday: Temporal.PlainDate, { locale, say }: Reader) =>
  say('page.switch.weekend', {
    from: dayOfMonth(friday, locale),
    to: dayOfMonth(friday.add({ days: 2 }), locale),
  });

/**
 * Some people say "next weekend" and mean the one that comes, others the one after. What a filter took it for, and the
 * other reading; nothing where there is but one.
 */
export function switchOf(filter: Filter, reader: Reader): Switch | undefined {
  const { today, locale } = reader;
  const [when, ...more] = filter.wann ?? [];
  if (!when || more.length > 0 || filter.von || filter.bis) return undefined;
  if (when === 'naechstes-wochenende') {
    if (today.dayOfWeek > 4) return undefined;
    const coming = comingFriday(today);
    return {
      said: weekendWords(coming.add({ weeks: 1 }), reader),
      other: weekendWords(coming, reader),
      filter: withFacet(filter, 'wann', ['wochenende']),
    };
  }
  const date = /^\d{4}-\d\d-\d\d$/.test(when) ? Temporal.PlainDate.from(when) : undefined;
  const ahead = date ? today.until(date).days : 0;
  if (!date || ahead < 8 || ahead > 13) return undefined;
  const sooner = date.subtract({ weeks: 1 });
  return {
    said: longDate(date, locale),
    other: longDate(sooner, locale),
    filter: withFacet(filter, 'wann', [sooner.toString()]),
  };
}

/** "Gemeint ist Freitag, 27. November. Oder doch Freitag, 20. November?" */
export function DateSwitch({ filter, reader }: { filter: Filter; reader: Reader }) {
  const found = switchOf(filter, reader);
  if (!found) return null;
  const { say, locale } = reader;
  return (
    <p className="soft">
      {say('page.switch.said', { said: found.said })}{' '}
      <a href={addressOf(pathOf('events', {}, locale), found.filter, locale)}>
        {say('page.switch.other', { other: found.other })}
      </a>
    </p>
  );
}
