import { changeKinds } from '#across/records/index.ts';
import { facetNamed, type ParsedFilter, parseFilter } from '#modules/calendar/inputs.ts';
import {
  type Asked,
  type Includable,
  includable,
  type Language,
  languages,
  limitMax,
  limitUsual,
  type Own,
  type ReadQuery,
  type Unknown,
} from './asked.ts';
import { readMoment } from './read-moment.ts';

/** What an endpoint reads of its query. */
export type Takes = { filter?: true; own: readonly Own[]; fieldNames?: readonly string[] };

const fieldsMax = 60;
/** What nobody knows is told back, this many and this long. */
const unknownMax = 30;
const lettersMax = 80;
const isTime = (text: string) => /^\d{1,2}:\d\d$/.test(text.trim());
/** Facets that say how a feed is written, which the API does not. */
const ofFeeds = new Set(['feed']);

type Pair = [name: string, value: string];

/** Reads a query in either language. Names nobody knows are told, values nobody knows are refused; nothing makes it throw. */
export function readQuery(search: string, takes: Takes): ReadQuery {
  const { own, facets, foreign } = sorted(search, takes);
  const filter = parseFilter(facets);
  const unknown: Unknown[] = unknownOf(filter, facets);
  const asked = { ...readOwn(own, takes, unknown), filter: filter.filter };
  const unknownNames = [...new Set([...filter.unknownNames, ...foreign])].slice(0, unknownMax);
  if (filter.filter.seite || filter.unknownValues.some(({ facet }) => facet === 'seite'))
    return { unknownNames, refused: { kind: 'no-pages' }, locale: asked.locale };
  if (unknown.length > 0) return { unknownNames, refused: { kind: 'unknown-values', unknown }, locale: asked.locale };
  return { unknownNames, asked };
}

function sorted(search: string, takes: Takes) {
  const own = new Map<Own, string[]>();
  const facets: Pair[] = [];
  const foreign: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    const mine = takes.own.find((one) => one === name);
    const facet = facetNamed(name);
    // "after" is the cursor of a list and, as a time of day, the facet of that name.
    if (mine && !(mine === 'after' && takes.filter && isTime(value))) own.set(mine, [...(own.get(mine) ?? []), value]);
    else if (takes.filter && facet && !ofFeeds.has(facet)) facets.push([name, value]);
    else if (foreign.length < unknownMax) foreign.push(name.slice(0, lettersMax));
  }
  return { own, facets, foreign };
}

/** Unknown values under the names they were written for. */
const unknownOf = ({ unknownValues }: ParsedFilter, facets: readonly Pair[]): Unknown[] =>
  unknownValues.map(({ facet, text }) => ({
    name: facets.find(([name]) => facetNamed(name) === facet)?.[0] ?? facet,
    value: text.toWellFormed(),
  }));

function readOwn(own: ReadonlyMap<Own, string[]>, takes: Takes, unknown: Unknown[]): Omit<Asked, 'filter'> {
  const refuse = (name: Own, value: string): undefined => {
    if (unknown.length < unknownMax) unknown.push({ name, value: value.slice(0, lettersMax).toWellFormed() });
  };
  /** The last one written counts; an empty one is none. */
  const last = (name: Own) => own.get(name)?.at(-1)?.trim() || undefined;
  const words = (name: Own) => (own.get(name) ?? []).flatMap((text) => text.split(',')).map((text) => text.trim());
  const known = <Word extends string>(name: Own, all: readonly Word[]): Word[] =>
    words(name)
      .filter(Boolean)
      .flatMap((text) => all.find((one) => one === text) ?? refuse(name, text) ?? []);
  const read = <Value>(name: Own, from: (text: string) => Value | undefined): Value | undefined => {
    const text = last(name);
    const value = text === undefined ? undefined : from(text);
    if (text !== undefined && value === undefined) refuse(name, text);
    return value;
  };
  const lang = read('lang', (text): Language | undefined => languages.find((one) => one === text)) ?? 'de';
  return {
    lang,
    locale: lang === 'en' ? 'en' : 'de',
    limit: read('limit', readLimit) ?? limitUsual,
    after: last('after'),
    explain: read('explain', (text) => (/^(?:1|true|0|false)$/.test(text) ? text : undefined))?.match(/1|true/) != null,
    updatedSince: read('updatedSince', readMoment),
    since: last('since'),
    include: new Set(known<Includable>('include', includable)),
    kinds: known('kind', changeKinds),
    fields: fieldsOf(words('fields'), takes.fieldNames ?? [], (text) => refuse('fields', text)),
  };
}

const readLimit = (text: string) =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= limitMax ? Number(text) : undefined;

function fieldsOf(asked: readonly string[], known: readonly string[], refuse: (text: string) => void) {
  const wanted = asked.filter(Boolean).slice(0, fieldsMax);
  for (const text of wanted) {
    const [first = ''] = text.split('.', 1);
    if (!known.includes(first) || !/^[A-Za-z]+(?:\.[A-Za-z]+){0,3}$/.test(text)) refuse(text);
  }
  return wanted.length > 0 ? wanted : undefined;
}
