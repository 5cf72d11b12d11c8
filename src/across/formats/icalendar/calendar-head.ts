import ical, { escape as escapeText } from 'ical-generator';
import type { ListOf } from '../form.ts';
import { oneLine, paragraphs } from '../plain-text.ts';
import { wordsIn } from '../words.ts';
import { address } from './addresses.ts';

const refreshSeconds = 4 * 60 * 60;

/**
 * Everything of a calendar that stands before its components. The library escapes none of it, knows no DESCRIPTION for
 * calendars (RFC 7986), and would write properties behind components, which RFC 5545 forbids.
 */
export function calendarHead(list: ListOf): string {
  const name = calendarName(list);
  const usual = wordsIn(list.locale)('calendar.description', { name, url: list.url });
  const description = escapeText(paragraphs(list.description ?? '', 1000) || paragraphs(usual, 1000), false);
  const text = ical({
    prodId: `//Litfaß//Termine//${list.locale.toUpperCase()}`,
    scale: 'GREGORIAN',
    name: escapeText(name, false),
    description,
    url: address(list.url),
    source: address(list.feedUrl),
    ttl: refreshSeconds,
  }).toString();
  return `${text.replace(/END:VCALENDAR\s*$/, '')}DESCRIPTION:${description}\r\n`;
}

/** The name under which a subscription stands among others: what it holds, and whose it is. */
export function calendarName({ title, portal }: Pick<ListOf, 'title' | 'portal'>): string {
  const [name, owner] = [oneLine(title, 120), oneLine(portal.name, 60)];
  return name.includes(owner) ? name : [name, owner].filter(Boolean).join(' · ');
}
