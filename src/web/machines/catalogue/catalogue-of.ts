import type { DumpedKind, Dumps } from '#across/inventory/index.ts';
import type { City } from '#platform/city.ts';
import { absolute } from '../../origin.ts';
import { pathOf } from '../../path-of.ts';
import { wordsOf } from '../../words.ts';
import { openApiPath } from '../examples.ts';
import { asDumps, asFiles, viaApi } from './distributions.ts';
import { placeOf } from './place.ts';
import { context, inLanguage, iri, licences, lists, type Node, typed } from './vocabulary.ts';

const here = (part: string) => absolute(`/daten/katalog.jsonld#${part}`);

/** What each data set is called at its address, and which dumps belong to it. */
const sets: readonly { part: string; kind: 'occurrences' | 'venues' | 'institutions'; dumps: readonly DumpedKind[] }[] =
  [
    { part: 'termine', kind: 'occurrences', dumps: ['occurrences', 'events', 'series'] },
    { part: 'orte', kind: 'venues', dumps: ['venues'] },
    { part: 'akteure', kind: 'institutions', dumps: ['institutions'] },
  ];

/** The time the dates are from, as far as the dumps tell it. */
function periodOf(dumps: Dumps | undefined): Node {
  const years = dumps?.files.flatMap(({ year }) => year ?? []) ?? [];
  if (years.length === 0) return {};
  const first = `${String(Math.min(...years)).padStart(4, '0')}-01-01`;
  return { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': typed(first, 'xsd:date') } };
}

/** The catalogue of this portal's open data after DCAT-AP.de 3.0: three data sets, and every way to get them. */
export function catalogueOf(city: City, dumps: Dumps | undefined) {
  const locales = city.languages.toSorted();
  const names = { city: city.name, portal: wordsOf('de')('frame.portal', { city: city.name }) };
  const inAll = (key: string) => locales.map((locale) => inLanguage(wordsOf(locale)(`data.${key}`, names), locale));
  const rights = wordsOf('de')('data.catalogue.rights', {
    source: wordsOf('de')('data.cite.short', names),
  });
  const publisher = {
    '@id': here('herausgeber'),
    '@type': 'foaf:Agent',
    'foaf:name': inLanguage(city.imprint.operator, 'de'),
    'foaf:homepage': iri(absolute('/')),
  };
  const shared: Node = {
    'dct:publisher': publisher,
    'dct:language': locales.map(lists.language),
    ...placeOf(city),
  };
  const found: Node = {
    ...shared,
    ...(city.openData ? { 'dcatde:contributorID': iri(city.openData.contributorId) } : {}),
    'dcat:contactPoint': {
      '@type': 'vcard:Kind',
      'vcard:fn': city.imprint.operator,
      'vcard:hasEmail': iri(`mailto:${city.contact?.email ?? city.imprint.email}`),
    },
    'dcat:theme': lists.culture,
    'dcat:keyword': locales.flatMap((locale) =>
      wordsOf(locale)('data.catalogue.keywords')
        .split(', ')
        .map((word) => inLanguage(word, locale)),
    ),
    'dct:accessRights': lists.open,
    'dcat:landingPage': iri(absolute(pathOf('data', {}, 'de'))),
  };
  const dataset = ({ part, kind, dumps: dumped }: (typeof sets)[number]): Node => ({
    '@id': here(part),
    '@type': 'dcat:Dataset',
    ...found,
    'dct:identifier': here(part),
    'dct:title': inAll(`catalogue.${kind}.title`),
    'dct:description': inAll(`catalogue.${kind}.description`),
    'dct:accrualPeriodicity': lists.daily,
    ...(kind === 'occurrences' ? periodOf(dumps) : {}),
    ...(dumps ? { 'dct:modified': typed(dumps.writtenAt.round('second').toString(), 'xsd:dateTime') } : {}),
    'dcat:distribution': [
      viaApi(kind, here('schnittstelle'), rights),
      ...(kind === 'occurrences' ? asFiles(wordsOf('de')(`data.catalogue.${kind}.title`, names), rights) : []),
      ...asDumps(dumps, dumped, rights),
    ],
  });
  return {
    '@context': context,
    '@id': here('katalog'),
    '@type': 'dcat:Catalog',
    ...shared,
    'dct:title': inAll('catalogue.title'),
    'dct:description': inAll('catalogue.description'),
    'dct:license': licences.facts,
    'foaf:homepage': iri(absolute(pathOf('data', {}, 'de'))),
    'dcat:themeTaxonomy': lists.themes,
    'dcat:dataset': sets.map(dataset),
    'dcat:service': {
      '@id': here('schnittstelle'),
      '@type': 'dcat:DataService',
      ...found,
      'dct:title': inAll('catalogue.serviceTitle'),
      'dct:description': inAll('catalogue.serviceDescription'),
      'dct:license': licences.facts,
      'dcat:endpointURL': iri(absolute('/api/v1')),
      'dcat:endpointDescription': iri(absolute(openApiPath)),
      'dcat:servesDataset': sets.map(({ part }) => iri(here(part))),
    },
  };
}
