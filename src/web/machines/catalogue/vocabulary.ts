import type { Locale } from '#kernel/words.ts';

/** Names of properties by the vocabularies that DCAT-AP.de 3.0 is made of; everything in the catalogue uses one of these. */
export const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Node = { readonly [property: string]: unknown };

export const iri = (address: string): Node => ({ '@id': address });
export const typed = (value: string, type: string): Node => ({ '@value': value, '@type': type });
export const inLanguage = (value: string, locale: Locale): Node => ({ '@value': value, '@language': locale });

const authority = (list: string, entry: string) =>
  iri(`http://publications.europa.eu/resource/authority/${list}/${entry}`);

/** Entries of the lists that the Publications Office of the European Union keeps. */
export const lists = {
  language: (locale: Locale) => authority('language', locale === 'de' ? 'DEU' : 'ENG'),
  /** Education, culture and sport. */
  culture: authority('data-theme', 'EDUC'),
  themes: iri('http://publications.europa.eu/resource/authority/data-theme'),
  daily: authority('frequency', 'DAILY'),
  always: authority('frequency', 'CONT'),
  open: authority('access-right', 'PUBLIC'),
  stable: authority('planned-availability', 'STABLE'),
  fileType: (name: string) => authority('file-type', name),
};

export const licences = { facts: iri('http://dcat-ap.de/def/licenses/cc-zero') };

export const mediaType = (name: string) => iri(`https://www.iana.org/assignments/media-types/${name}`);
