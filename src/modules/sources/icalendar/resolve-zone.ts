import windowsZones from 'node-ical/windowsZones.json' with { type: 'json' };
import type { Component } from './components.ts';
import { customZone } from './custom-zone.ts';
import { ianaName, ianaZone, universal, type Zone } from './zone.ts';

/** Names a file gives to zones, looked up once each. `own` means: known only by the rules in the file itself. */
export type ZoneBook = (name: string) => { zone: Zone; own: boolean } | undefined;

const windows = new Map(Object.entries(windowsZones).map(([name, { iana }]) => [name, iana[0] ?? '']));

/** A book of all zones a file speaks of. A name the world knows wins over the rules the file has for it. */
export function zoneBook(zones: readonly Component[], cityZone: string): ZoneBook {
  const rules = new Map(zones.map((zone) => [propertyOf(zone, 'TZID') ?? '', zone]));
  const book = new Map<string, ReturnType<ZoneBook>>();
  return (name) => {
    if (!book.has(name)) book.set(name, resolve(name, rules.get(name), cityZone));
    return book.get(name);
  };
}

function resolve(name: string, rules: Component | undefined, cityZone: string): ReturnType<ZoneBook> {
  const location = rules && propertyOf(rules, 'X-LIC-LOCATION');
  for (const guess of [name, location ?? '', ...tails(name), windows.get(name) ?? '', withoutNumber(name)]) {
    const id = ianaName(guess);
    if (id) return { zone: isUniversal(id) ? universal(cityZone) : ianaZone(id), own: false };
  }
  const zone = (rules && customZone(rules, cityZone)) ?? fixedZone(name, cityZone);
  return zone && { zone, own: true };
}

const isUniversal = (id: string) => /^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal)$/i.test(id);

/** `/mozilla.org/20070129_1/Europe/Berlin` ends with a name. */
function tails(name: string): string[] {
  const parts = name.split('/').filter(Boolean);
  return parts.length > 1 ? [parts.slice(-2).join('/'), parts.slice(-3).join('/')] : [];
}

/** `UTC+11` and `GMT+0100` say it themselves. */
function fixedZone(name: string, cityZone: string): Zone | undefined {
  const [, sign, hours = '', minutes = '00'] = /^(?:UTC|GMT)\s?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name.trim()) ?? [];
  if (!sign || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return { ...ianaZone(`${sign}${hours.padStart(2, '0')}:${minutes}`), shownIn: cityZone };
}

/** Outlook numbers its zones: `W. Europe Standard Time 1`. */
const withoutNumber = (name: string) => windows.get(name.replace(/ \d+$/, '')) ?? '';

const propertyOf = (component: Component, name: string) =>
  component.properties.find((property) => property.name === name)?.value.trim();
