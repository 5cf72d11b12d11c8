import type { CalendarIndex } from '../entries/calendar-index.ts';
import { seedOf } from './lots.ts';

/** In whose hands each row of an index is: what ranking needs and no filter does. */
export type Hands = {
  events: Int32Array;
  organisersFrom: Uint32Array;
  organisers: Uint32Array;
  /** The organisers' terms, by number. */
  names: string[];
  /** A number of each date, from which its lots are drawn. */
  seeds: Uint32Array;
};

const known = new WeakMap<CalendarIndex, Hands>();

/** Found out when the first reader ranks an index, and kept as long as the index is. */
export function handsOf(index: CalendarIndex): Hands {
  const hands = known.get(index) ?? { ...eventsOf(index), ...organisersOf(index) };
  known.set(index, hands);
  return hands;
}

/** The last letters of an id are as good as all of them: that is where its chance lies. */
const lettersOfSeed = 12;

function eventsOf(index: CalendarIndex): Pick<Hands, 'events' | 'seeds'> {
  const numbers = new Map<string, number>();
  const events = new Int32Array(index.size);
  const seeds = new Uint32Array(index.size);
  for (let row = 0; row < index.size; row++) {
    const event = index.eventIds[row]!;
    let number = numbers.get(event);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(event, number);
    }
    events[row] = number;
    seeds[row] = seedOf(index.occurrenceIds[row]!, -lettersOfSeed);
  }
  return { events, seeds };
}

/** What a term says: nothing here, an organiser, a venue; who only pays has a term of its own besides. */
const kinds = { akteur: 1, ort: 2, foerderer: 3 } as const;

/** All organisers of each row, funders left out; its venue where none is named. */
function organisersOf(index: CalendarIndex): Pick<Hands, 'organisersFrom' | 'organisers' | 'names'> {
  const { size, termsFrom, termNumbers } = index;
  const { kind, funder, number, names } = readTerms(index);
  const organisersFrom = new Uint32Array(size + 1);
  const organisers = new Uint32Array(termNumbers.length);
  let end = 0;
  for (let row = 0; row < size; row++) {
    const first = end;
    let [venue, pays] = [-1, false];
    for (let at = termsFrom[row]!; at < termsFrom[row + 1]!; at++) {
      const term = termNumbers[at]!;
      if (kind[term] === kinds.akteur) organisers[end++] = term;
      else if (kind[term] === kinds.ort) venue = term;
      else if (kind[term] === kinds.foerderer) pays = true;
    }
    if (pays) end = withoutFunders(organisers, first, end, (term) => has(index, row, funder.get(term)));
    if (end === first && venue >= 0) organisers[end++] = venue;
    for (let link = first; link < end; link++) organisers[link] = number[organisers[link]!]!;
    organisersFrom[row + 1] = end;
  }
  return { organisersFrom, organisers: organisers.slice(0, end), names };
}

function readTerms({ vocabulary }: CalendarIndex) {
  const kind = new Uint8Array(vocabulary.names.length);
  const number = new Int32Array(vocabulary.names.length);
  const funder = new Map<number, number>();
  const names: string[] = [];
  for (const [term, name] of vocabulary.names.entries()) {
    const facet = name.slice(0, name.indexOf(':'));
    if (facet !== 'akteur' && facet !== 'ort' && facet !== 'foerderer') continue;
    kind[term] = kinds[facet];
    if (facet !== 'foerderer') number[term] = names.push(name) - 1;
    const organiser = facet === 'foerderer' ? vocabulary.numbers.get(name.replace(facet, 'akteur')) : undefined;
    if (organiser !== undefined) funder.set(organiser, term);
  }
  return { kind, number, funder, names };
}

function has({ termsFrom, termNumbers }: CalendarIndex, row: number, term: number | undefined) {
  for (let at = termsFrom[row]!; at < termsFrom[row + 1]!; at++) if (termNumbers[at] === term) return true;
  return false;
}

function withoutFunders(organisers: Uint32Array, first: number, end: number, pays: (term: number) => boolean): number {
  let kept = first;
  for (let link = first; link < end; link++) if (!pays(organisers[link]!)) organisers[kept++] = organisers[link]!;
  return kept;
}
