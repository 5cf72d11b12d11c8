import type { CalendarIndex } from '../entries/calendar-index.ts';

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
  const hands = known.get(index) ?? readHands(index);
  known.set(index, hands);
  return hands;
}

function readHands(index: CalendarIndex): Hands {
  const numbers = new Map<string, number>();
  const hands: Hands = {
    events: new Int32Array(index.size),
    organisersFrom: new Uint32Array(index.size + 1),
    organisers: new Uint32Array(index.size),
    names: [],
    seeds: new Uint32Array(index.size),
  };
  const organiserOf = organiserNumbers(index, hands);
  const linked: number[] = [];
  for (let row = 0; row < index.size; row++) {
    const event = index.eventIds[row]!;
    hands.events[row] = numbers.get(event) ?? numbers.size;
    numbers.set(event, hands.events[row]!);
    hands.seeds[row] = seedOf(index.occurrenceIds[row]!);
    for (const organiser of organiserOf(row)) linked.push(organiser);
    hands.organisersFrom[row + 1] = linked.length;
  }
  return { ...hands, organisers: Uint32Array.from(linked) };
}

/** All organisers of a row, funders left out; its venue where none is named. */
function organiserNumbers(index: CalendarIndex, { names }: Hands) {
  const { termsFrom, termNumbers, vocabulary } = index;
  const funded = new Map<number, number>();
  const kinds = vocabulary.names.map((name) => name.slice(0, name.indexOf(':')));
  for (const [term, name] of vocabulary.names.entries()) {
    const funder =
      kinds[term] === 'foerderer' ? vocabulary.numbers.get(name.replace('foerderer', 'akteur')) : undefined;
    if (funder !== undefined) funded.set(funder, term);
  }
  const byTerm = new Map<number, number>();
  const numberOf = (term: number) => {
    const number = byTerm.get(term) ?? names.push(vocabulary.names[term]!) - 1;
    byTerm.set(term, number);
    return number;
  };
  return (row: number): number[] => {
    const terms = termNumbers.subarray(termsFrom[row]!, termsFrom[row + 1]!);
    const named: number[] = [];
    const venues: number[] = [];
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]!;
      if (kinds[term] === 'ort') venues.push(term);
      const asFunder = kinds[term] === 'akteur' ? (funded.get(term) ?? -1) : undefined;
      if (asFunder !== undefined && !terms.includes(asFunder)) named.push(term);
    }
    return (named.length > 0 ? named : venues).map(numberOf);
  };
}

/** A text as a number, the same on every machine (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
