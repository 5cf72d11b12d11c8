import type { DraftPlace } from '../draft.ts';

/** What a text about a place says, taken apart. */
export type Place = {
  name: string;
  street?: string | undefined;
  postalCode?: string | undefined;
  locality?: string | undefined;
  lat?: number | undefined;
  lng?: number | undefined;
};

const houseNumber = /^(\p{L}.*?)\s+(\d{1,4}\s?[a-z]?(?:\s?[-–/+]\s?\d{1,4}\s?[a-z]?)?|none)$/iu;
const streetWord = /(?:str(?:\.|aße|asse)|weg|allee|gasse|ring|damm|ufer|chaussee|steig|stiege)$/iu;
const cityLine = /^(?:D-)?(\d{5})\s+(\p{L}.*)$/u;

/** "Altes Rathaus, Kaiserstraße 36, 52146 Würselen" is a name, a street and a town. Nothing when no place is named. */
export function readPlace(place: DraftPlace): Place | undefined {
  const parts = partsOf(place.text);
  const read: Place = { name: '', ...fieldsOf(place) };
  const names: string[] = [];
  const unnamed = parts.every((part) => cityLine.test(part) || streetIn(part));
  for (const part of parts) {
    const [, postalCode, town] = cityLine.exec(part) ?? [];
    const street = streetIn(part);
    if (town) {
      read.postalCode ??= postalCode;
      read.locality ??= town;
    } else if (street && (names.length > 0 || unnamed)) read.street ??= street;
    else if (names.length > 0 && sameText(part, read.locality)) continue;
    else names.push(part);
  }
  const [first, ...rest] = names;
  // "Lüdinghausen, Markt 5": a town is no house, its address is all we know.
  const onlyTown = first !== undefined && rest.length === 0 && sameText(first, read.locality) && read.street;
  read.name = onlyTown ? (read.street ?? '') : [first, ...rest.filter((name) => !sameText(name, first))].join(', ');
  if (read.name === '') read.name = read.street ?? '';
  return read.name === '' ? undefined : read;
}

const fieldsOf = ({ street, postalCode, locality, lat, lng }: DraftPlace) => ({
  ...addressOf(street ?? ''),
  ...(postalCode && { postalCode }),
  ...(locality && { locality }),
  ...(lat !== undefined && lng !== undefined && { lat, lng }),
});

/** A column for the street often holds the town as well. */
function addressOf(text: string): Omit<Place, 'name'> {
  const address: Omit<Place, 'name'> = {};
  for (const part of partsOf(text)) {
    const [, postalCode, town] = cityLine.exec(part) ?? [];
    if (town) Object.assign(address, { postalCode, locality: town });
    else address.street ??= streetIn(part) ?? part;
  }
  return address;
}

const partsOf = (text: string) =>
  text
    .split(/\s*[,;|]\s+|\s*\n\s*/)
    .map((part) => part.trim())
    .filter(Boolean);

/** A street with or without its number; `None` is how one program says that there is no number. */
function streetIn(part: string): string | undefined {
  const [, street, number] = houseNumber.exec(part) ?? [];
  if (street && number) return number.toLowerCase() === 'none' ? street : `${street} ${number}`;
  return streetWord.test(part) ? part : undefined;
}

const sameText = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();

/** Whether the text says that the event has no place but a screen. */
export const isOnline = (text: string) =>
  /^(?:online(?:[\s-].*)?|digital|webinar|zoom|livestream|per zoom|virtuell)$/i.test(text.trim());
