import type { Locale } from '#kernel/words.ts';
import { type FacetId, facetIds, facetOf, formats, genres, valueLabel } from '#modules/calendar/index.ts';
import type { Reader } from '../present/reader.ts';

export type FilterRow = {
  id: FacetId;
  names: Readonly<Record<Locale, string>>;
  label: string;
  values: readonly { written: string; label: string }[];
  /** What else may stand there, in words; code stands between backticks. */
  also?: string | undefined;
};

/** What is no list of values, said by the kind of value it is. Examples are written as addresses write them. */
const said: Partial<Record<FacetId, { kind: string; examples?: readonly string[] }>> = {
  wann: { kind: 'wann', examples: ['2026-12-04', '2026-12-04..2026-12-10', '2026-kw49', '2026-12'] },
  von: { kind: 'date', examples: ['2026-12-04'] },
  bis: { kind: 'date', examples: ['2026-12-10'] },
  ab: { kind: 'time', examples: ['19:30'] },
  vor: { kind: 'time', examples: ['22:00'] },
  alter: { kind: 'age', examples: ['8'] },
  sparte: { kind: 'genre' },
  format: { kind: 'format' },
  sprache: { kind: 'language', examples: ['de', 'en', 'gsg'] },
  stadtteil: { kind: 'slug' },
  ort: { kind: 'slug' },
  akteur: { kind: 'slug' },
  reihe: { kind: 'slug' },
  plz: { kind: 'postcode' },
  nahe: { kind: 'point', examples: ['51.5995,6.695'] },
  umkreis: { kind: 'radius', examples: ['2'] },
  q: { kind: 'text' },
  seite: { kind: 'page' },
  laufzeit: { kind: 'one', examples: ['1'] },
};

const genresPath = '/api/v1/genres';
const code = (text: string) => `\`${text}\``;

/** The table of facets as people read it, in the order of the code. */
export function filterTable({ say, locale }: Reader): FilterRow[] {
  const how = { locale, words: say.in('calendar'), names: {} };
  const counts: Partial<Record<FacetId, number>> = {
    sparte: genres.reduce((sum, { children }) => sum + 1 + children.length, 0),
    format: formats.length,
  };
  return facetIds.map((id) => {
    const { de, en, named = [] } = facetOf(id);
    const more = said[id];
    return {
      id,
      names: { de, en },
      label: say(`calendar.facet.${id}`),
      values: named.map(([german, english]) => ({
        written: locale === 'de' ? german : english,
        label: say.has(`calendar.value.${id}.${german}`) ? valueLabel(id, german, how) : '',
      })),
      also:
        more &&
        say(`data.filters.value.${more.kind}`, {
          examples: (more.examples ?? []).map(code).join(', '),
          count: counts[id] ?? 0,
          link: code(genresPath),
        }),
    };
  });
}
