import { type MappedField, type Mapping, mappedFields } from '../inputs.ts';

/** What columns are usually called, for tables that come without a mapping. The first one present counts. */
const names: Record<MappedField, string[]> = {
  id: ['id', 'uid', 'guid', 'nr', 'nummer'],
  title: ['title', 'titel', 'name', 'veranstaltung', 'bezeichnung', 'label', 'summary'],
  summary: ['kurztext', 'teaser', 'kurzbeschreibung', 'untertitel'],
  description: ['description', 'beschreibung', 'text', 'langtext', 'details'],
  date: ['date', 'datum', 'start', 'dtstart', 'startdate', 'start_date', 'startdatum', 'beginn', 'von', 'tag'],
  time: ['time', 'zeit', 'uhrzeit', 'starttime', 'start_time', 'startzeit'],
  endDate: ['enddate', 'end_date', 'enddatum', 'ende', 'end', 'dtend', 'bis'],
  endTime: ['endtime', 'end_time', 'endzeit'],
  status: ['status'],
  venue: ['venue', 'ort', 'location', 'veranstaltungsort', 'spielstätte', 'spielstaette', 'place'],
  street: ['street', 'strasse', 'straße', 'adresse', 'address'],
  postalCode: ['plz', 'postalcode', 'postal_code', 'zip'],
  locality: ['locality', 'stadt', 'city', 'gemeinde'],
  lat: ['lat', 'latitude', 'breitengrad'],
  lng: ['lng', 'lon', 'longitude', 'längengrad', 'laengengrad'],
  categories: ['categories', 'category', 'kategorie', 'kategorien', 'rubrik', 'tags'],
  languages: ['language', 'languages', 'sprache', 'sprachen'],
  price: ['price', 'preis', 'eintritt', 'kosten'],
  url: ['url', 'link', 'website', 'webseite', 'homepage'],
  source: ['source', 'quelle'],
};

/** The mapping a table's own column names suggest. */
export function usualMapping(columns: readonly string[]): Mapping {
  const byName = new Map(columns.map((column) => [column.trim().toLowerCase(), column]));
  const mapping: Mapping = {};
  for (const field of mappedFields) {
    const column = names[field].flatMap((name) => byName.get(name) ?? [])[0];
    if (column) mapping[field] = column;
  }
  return mapping;
}
