import type { Dump, DumpedKind, Dumps } from '#across/inventory/index.ts';
import { absolute } from '../../origin.ts';
import { pathOf } from '../../path-of.ts';
import { suffixes } from '../../routes.ts';
import { wordsOf } from '../../words.ts';
import { inLanguage, iri, licences, lists, mediaType, type Node, typed } from './vocabulary.ts';

/** How each ending is called in the lists of file types and media types. Lines of JSON have no name of their own there. */
const types: Readonly<Record<string, { file: string; media?: string }>> = {
  ics: { file: 'ICS', media: 'text/calendar' },
  rss: { file: 'RSS', media: 'application/rss+xml' },
  atom: { file: 'ATOM', media: 'application/atom+xml' },
  json: { file: 'JSON', media: 'application/json' },
  csv: { file: 'CSV', media: 'text/csv' },
  txt: { file: 'TXT', media: 'text/plain' },
  jsonl: { file: 'JSON' },
};

const say = wordsOf('de').in('data');

/** What holds for every way to get the data. */
const shared = (title: string, rights: string): Node => ({
  '@type': 'dcat:Distribution',
  'dct:title': inLanguage(title, 'de'),
  'dct:license': licences.facts,
  'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': inLanguage(rights, 'de') },
  'dcatap:availability': lists.stable,
});

const formatOf = (ending: string): Node => {
  const { file = 'OCTET', media } = types[ending] ?? {};
  return { 'dct:format': lists.fileType(file), ...(media ? { 'dcat:mediaType': mediaType(media) } : {}) };
};

/** The API, asked for things of one kind. */
export const viaApi = (kind: DumpedKind, service: string, rights: string): Node => ({
  ...shared(say('catalogue.api'), rights),
  ...formatOf('json'),
  'dcat:accessURL': iri(absolute(`/api/v1/${kind}`)),
  'dcat:accessService': iri(service),
});

/** The list of all dates in each of its forms. */
export const asFiles = (what: string, rights: string): Node[] =>
  suffixes.map((ending) => ({
    ...shared(say('catalogue.list', { what, ending: `.${ending}` }), rights),
    ...formatOf(ending),
    'dcat:accessURL': iri(absolute(`${pathOf('events', {}, 'de')}.${ending}`)),
  }));

function asDump({ name, kind, year, ending, bytes }: Dump, writtenAt: Temporal.Instant, rights: string): Node {
  const address = iri(absolute(`/daten/dump/${name}`));
  const what = say(`dumps.kind.${kind}`, { year: String(year ?? '') });
  return {
    ...shared(say('catalogue.dump', { what, ending: `.${ending}.gz` }), rights),
    ...formatOf(ending),
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dcat:compressFormat': mediaType('application/gzip'),
    'dcat:byteSize': typed(String(bytes), 'xsd:nonNegativeInteger'),
    'dct:modified': typed(writtenAt.round('second').toString(), 'xsd:dateTime'),
  };
}

/** The dumps of some kinds, as they were written last night. */
export const asDumps = (dumps: Dumps | undefined, kinds: readonly DumpedKind[], rights: string): Node[] =>
  dumps?.files.filter(({ kind }) => kinds.includes(kind)).map((dump) => asDump(dump, dumps.writtenAt, rights)) ?? [];
