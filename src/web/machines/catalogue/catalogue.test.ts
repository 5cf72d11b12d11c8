import { expect, test } from 'vitest';
import type { Dumps } from '#across/inventory/index.ts';
import { type City, city } from '#platform/city.ts';
import { catalogueOf } from './catalogue-of.ts';

type Expanded = { '@id'?: string; '@type'?: string[]; '@value'?: unknown; [iri: string]: unknown };

/**
 * Expands a document as JSON-LD says (JSON-LD 1.1 API, section 5), as far as this one needs it: prefixes, @id, @type,
 * values, lists of nodes. Anything else, and any name without a known prefix, is a mistake.
 */
function expand(document: { '@context': Readonly<Record<string, string>> }): Expanded {
  const prefixes = document['@context'];
  const full = (name: string) => {
    const [prefix = '', local = ''] = name.split(/:(.*)/s);
    const base = prefixes[prefix];
    if (!base || !/^[A-Za-z]\w*$/.test(local)) throw new Error(`${name} has no known prefix`);
    return base + local;
  };
  const asList = (value: unknown) => (Array.isArray(value) ? value : [value]);
  const node = (value: unknown): Expanded => {
    if (typeof value === 'string') return { '@value': value };
    if (typeof value !== 'object' || value === null) throw new Error(`no node: ${JSON.stringify(value)}`);
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
        if (name === '@context') return [];
        if (name === '@type' && '@value' in value) return [[name, full(String(inner))]];
        if (name === '@type') return [[name, asList(inner).map(full)]];
        if (name === '@id') return [[name, new URL(String(inner)).href]];
        if (name === '@value' || name === '@language') return [[name, inner]];
        return [[full(name), asList(inner).map(node)]];
      }),
    );
  };
  return node(document);
}

const dct = 'http://purl.org/dc/terms/';
const dcat = 'http://www.w3.org/ns/dcat#';
const dcatde = 'http://dcat-ap.de/def/dcatde/';

const all = (of: Expanded | undefined, name: string): Expanded[] => {
  const found = of?.[name];
  return Array.isArray(found) ? found : [];
};

const dumps: Dumps = {
  writtenAt: Temporal.Instant.from('2026-11-22T04:50:00.123Z'),
  files: [
    { name: 'occurrences-2025.jsonl.gz', kind: 'occurrences', year: 2025, ending: 'jsonl', things: 3, bytes: 1_234 },
    { name: 'occurrences-2026.csv.gz', kind: 'occurrences', year: 2026, ending: 'csv', things: 9, bytes: 2_345 },
    { name: 'venues.jsonl.gz', kind: 'venues', ending: 'jsonl', things: 5, bytes: 456 },
  ],
};
const town: City = {
  ...city(),
  ags: '05911000',
  openData: { contributorId: 'http://dcat-ap.de/def/contributors/beispiel' },
};
const catalogue = expand(catalogueOf(town, dumps));
const datasets = all(catalogue, `${dcat}dataset`);
const distributions = datasets.flatMap((dataset) => all(dataset, `${dcat}distribution`));

test('the catalogue has what DCAT-AP.de asks of catalogues, data sets, distributions and services', () => {
  expect(catalogue['@type']).toEqual([`${dcat}Catalog`]);
  const asked: [Expanded[], string[]][] = [
    [[catalogue], ['title', 'description', 'publisher', 'license', 'language', 'spatial'].map((name) => dct + name)],
    [
      datasets,
      ['title', 'description', 'publisher', 'identifier', 'accrualPeriodicity', 'accessRights'].map(
        (name) => dct + name,
      ),
    ],
    [datasets, [`${dcat}theme`, `${dcat}keyword`, `${dcat}contactPoint`, `${dcatde}contributorID`]],
    [distributions, [`${dcat}accessURL`, `${dct}license`, `${dct}format`, `${dct}title`]],
    [
      all(catalogue, `${dcat}service`),
      [`${dcat}endpointURL`, `${dct}title`, `${dct}publisher`, `${dcat}servesDataset`],
    ],
  ];
  for (const [things, names] of asked)
    for (const thing of things)
      for (const name of names) expect(all(thing, name).length, `${thing['@id']} ${name}`).toBeGreaterThan(0);
  expect(datasets).toHaveLength(3);
});

test('facts are CC0 under the name that GovData knows, and every name of a list is an address', () => {
  for (const distribution of distributions)
    expect(all(distribution, `${dct}license`)).toEqual([{ '@id': 'http://dcat-ap.de/def/licenses/cc-zero' }]);
  expect(all(datasets[0], `${dct}accrualPeriodicity`)).toEqual([
    { '@id': 'http://publications.europa.eu/resource/authority/frequency/DAILY' },
  ]);
  expect(all(datasets[0], `${dcat}theme`)).toEqual([
    { '@id': 'http://publications.europa.eu/resource/authority/data-theme/EDUC' },
  ]);
});

test('place, time and deliverer are told where the city names them, and left out where it does not', () => {
  const key = { '@id': 'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05911000' };
  expect(all(datasets[0], `${dcatde}politicalGeocodingURI`)).toEqual([key]);
  expect(all(datasets[0], `${dct}spatial`)).toContainEqual(key);
  expect(JSON.stringify(all(datasets[0], `${dct}temporal`))).toContain('"2025-01-01"');

  const plain = expand(catalogueOf({ ...city(), ags: undefined, openData: undefined }, undefined));
  const [dataset] = all(plain, `${dcat}dataset`);
  expect(all(dataset, `${dcatde}contributorID`)).toEqual([]);
  expect(all(dataset, `${dcatde}politicalGeocodingURI`)).toEqual([]);
  expect(all(dataset, `${dct}temporal`)).toEqual([]);
  expect(JSON.stringify(all(dataset, `${dct}spatial`))).toMatch(/CRS84> POLYGON\(\(6\.615 51\.552, /);
});

test('a dump is told with its size and where it is, and belongs to its data set', () => {
  const files = distributions.flatMap((one) => all(one, `${dcat}downloadURL`).map((url) => String(url['@id'])));
  expect(files.map((file) => file.replace(/^.*\//, ''))).toEqual(dumps.files.map(({ name }) => name));
  expect(JSON.stringify(all(datasets[0], `${dcat}distribution`))).toContain('"2345"');
  expect(JSON.stringify(all(datasets[1], `${dcat}distribution`))).toContain('venues.jsonl.gz');
});

test('a name nobody declared is caught', () => {
  expect(() => expand({ '@context': {}, 'dct:title': 'x' } as never)).toThrow('no known prefix');
});
