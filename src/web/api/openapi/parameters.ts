import { changeKinds } from '#across/records/index.ts';
import { type FacetId, facetIds, facetOf, formats, genres } from '#modules/calendar/index.ts';
import { includable, languages, limitMax, limitUsual, type Own } from '../asked.ts';
import type { Endpoint } from '../endpoint.ts';
import { type ExampleValues, fillExample } from './example-values.ts';
import { facetWords } from './facet-words.ts';

export type Parameter = {
  name: string;
  in: 'query' | 'path';
  required?: true;
  description: string;
  schema: Record<string, unknown>;
  example?: unknown;
};

const text = { type: 'string' };
const wordsOf = (values: readonly string[]) => ({ type: 'array', items: { type: 'string', enum: values } });

const ownParameters: Readonly<Record<Own, Omit<Parameter, 'name' | 'in'>>> = {
  limit: {
    description: 'How many at once.',
    schema: { type: 'integer', minimum: 1, maximum: limitMax, default: limitUsual },
    example: 10,
  },
  after: {
    description:
      'Where to go on: next of the page before, as it came. As a time of day (19:30) it is the filter of that name: starts then or later.',
    schema: text,
  },
  lang: {
    description:
      'Language of texts and addresses. easy gives German where nobody has written easy words, so far everywhere.',
    schema: { type: 'string', enum: languages, default: 'de' },
    example: 'en',
  },
  fields: {
    description: 'Only these fields, separated by commas; a dot leads inside: event.name. The id is always there.',
    schema: text,
    example: 'id,url',
  },
  include: {
    description: 'Whole records in the place of short ones.',
    schema: wordsOf(includable),
    example: ['location'],
  },
  explain: {
    description: 'With sort=discover: why each date stands where it stands.',
    schema: { type: 'string', enum: ['0', '1'] },
    example: '1',
  },
  updatedSince: {
    description: 'Only dates whose time, place or state changed since. For everything that changed ask /changes.',
    schema: text,
    example: '2026-01-01T00:00:00Z',
  },
  since: {
    description: 'An instant, a day, or next of the last answer. Without it the log is told from its beginning.',
    schema: text,
  },
  kind: { description: 'Only changes of these things.', schema: wordsOf(changeKinds), example: ['occurrence'] },
};

/** Everything an endpoint reads, as its description tells it. */
export function parametersOf({ path, takes }: Endpoint, values: ExampleValues): Parameter[] {
  return [
    ...(path.includes('{id}') ? [idParameter(path, values)] : []),
    ...takes.own.map((name): Parameter => ({ name, in: 'query', ...ownParameters[name] })),
    ...(takes.filter ? facetIds.flatMap((id) => facetParameter(id, takes.own, values)) : []),
  ];
}

function idParameter(path: string, values: ExampleValues): Parameter {
  const kinds = ['occurrence', 'event', 'venue', 'institution', 'series'] as const;
  const kind = kinds.find((one) => path.startsWith(`/${one}`));
  return {
    name: 'id',
    in: 'path',
    required: true,
    description:
      'Its id, in either case, or its slug; of dates and events also the last part of the address of their page.',
    schema: text,
    example: (kind && values[kind]) ?? '7K3M9Q2X',
  };
}

const valuesOf = (id: FacetId): readonly string[] | undefined => {
  if (id === 'sparte') return genres.flatMap((genre) => [genre, ...genre.children]).map((genre) => genre.id);
  if (id === 'format') return formats.map((format) => format.id);
  if (id === 'wann' || id === 'sprache' || id === 'feed') return undefined;
  return facetOf(id).named?.map(([, en]) => en);
};

function facetParameter(id: FacetId, own: readonly Own[], values: ExampleValues): Parameter[] {
  const words = facetWords[id];
  if (!words) return [];
  const { de, en, single, all, named } = facetOf(id);
  const name = own.some((one) => one === en) ? de : en;
  const german =
    named && !named.every(([one, other]) => one === other) ? ` (${named.map(([one]) => one).join(', ')})` : '';
  const known = valuesOf(id);
  const one = known ? { ...text, enum: known } : text;
  const example = fillExample(words.example, values);
  return [
    {
      name,
      in: 'query',
      description: `${words.about} German: ${de}${german}.${all || single ? '' : ' Repeated values widen it.'}`,
      schema: single ? one : { type: 'array', items: one },
      ...(example === undefined ? {} : { example: single ? example : [example] }),
    },
  ];
}
