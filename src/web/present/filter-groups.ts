import { inLocale } from '#kernel/words.ts';
import {
  type FacetCounts,
  type FacetId,
  type Filter,
  facetOf,
  findFormat,
  formats,
  type Genre,
  genres,
  valueIn,
  valueLabel,
} from '#modules/calendar/index.ts';
import type { FilterGroupView } from '#modules/calendar/ui/filter/filter-group.tsx';
import { cityAreas } from '#modules/venues/index.ts';
import { nearMeAddress } from './near-me.ts';
import type { Reader } from './reader.ts';

type ChoiceView = Extract<FilterGroupView, { kind: 'choices' }>['options'][number];
type Shown = { filter: Filter; counts: FacetCounts; reader: Reader };

const nameOf = (id: FacetId, { locale }: Reader) => facetOf(id)[locale];
const legend = (id: FacetId, { say }: Reader) => say(`calendar.facet.${id}`);
const countOf = (counts: FacetCounts, id: FacetId, value: string) => counts.get(id)?.get(value) ?? 0;
const isSet = (filter: Filter, ids: readonly FacetId[]) => ids.some((id) => filter[id]);
const foldOf = (filter: Filter, ...ids: FacetId[]) => (isSet(filter, ids) ? 'open' : 'closed') as 'open' | 'closed';

/** One checkbox per value, in the order given; values with nothing to show are greyed, and left out when `sparse`. */
function choices(
  id: FacetId,
  values: readonly string[],
  { filter, counts, reader }: Shown,
  sparse = false,
): ChoiceView[] {
  const describe = { locale: reader.locale, words: reader.say.in('calendar'), names: {} };
  const chosen = filter[id] ?? [];
  const shown = sparse ? values.filter((value) => chosen.includes(value) || countOf(counts, id, value) > 0) : values;
  return shown.map((value) => ({
    value: valueIn(id, value, reader.locale),
    label: valueLabel(id, value, describe),
    checked: chosen.includes(value),
    count: countOf(counts, id, value),
  }));
}

function genreChoices(shown: Shown) {
  const { filter, counts, reader } = shown;
  const chosen = filter.sparte ?? [];
  const choice = (genre: Genre, child: boolean) => ({
    value: genre.id,
    label: inLocale((!child && genre.short) || genre.label, reader.locale),
    checked: chosen.includes(genre.id),
    count: countOf(counts, 'sparte', genre.id),
    ...(child ? { child } : { mark: genre.id, tone: `g-${genre.id}` }),
  });
  return genres.flatMap((genre) => {
    const open = chosen.some((id) => id === genre.id || id.startsWith(`${genre.id}.`));
    const children = open
      ? genre.children.filter((child) => chosen.includes(child.id) || countOf(counts, 'sparte', child.id) > 0)
      : [];
    return [choice(genre, false), ...children.map((child) => choice(child, true))];
  });
}

const named = (id: FacetId) => (facetOf(id).named ?? []).map(([value]) => value);
const whenValues = ['heute', 'heute-abend', 'morgen', 'wochenende', '7-tage', '30-tage'];

/** The usual periods, and any other one that is asked for: so that it can be taken back, and is not lost with the next wish. */
function whenChoices(shown: Shown) {
  const others = (shown.filter.wann ?? []).filter((value) => !whenValues.includes(value));
  const usual = choices('wann', whenValues, shown);
  return [...usual, ...choices('wann', others, shown).map(({ count: _uncounted, ...choice }) => choice)];
}

function districtGroup(shown: Shown): FilterGroupView {
  const { filter, counts, reader } = shown;
  const { districts } = cityAreas();
  const options = districts.map(({ slug, name }) => ({
    value: slug,
    label: name,
    checked: filter.stadtteil?.includes(slug) ?? false,
    count: countOf(counts, 'stadtteil', slug),
  }));
  const sorted = options.sort((a, b) => a.label.localeCompare(b.label, 'de'));
  if ((filter.stadtteil?.length ?? 0) > 1)
    return { kind: 'choices', legend: legend('stadtteil', reader), name: nameOf('stadtteil', reader), options: sorted };
  const all = { value: '', label: reader.say('page.filter.allDistricts', { count: districts.length }) };
  const selects = sorted.map(({ value, label, count }) => ({ value, label: `${label} (${count})` }));
  const value = filter.stadtteil?.[0] ?? '';
  const field = {
    as: 'select' as const,
    id: 'f-district',
    name: nameOf('stadtteil', reader),
    label: legend('stadtteil', reader),
    value,
    options: [all, ...selects],
  };
  const near = {
    href: nearMeAddress(filter, reader),
    text: reader.say(filter.nahe ? 'page.near.elsewhere' : 'page.near.title'),
  };
  return { kind: 'fields', legend: reader.say('page.filter.where'), fields: [field], more: near };
}

const field = (id: FacetId, type: 'date' | 'time' | 'number' | 'search', { filter, reader }: Shown) => ({
  as: 'input' as const,
  id: `f-${id}`,
  name: nameOf(id, reader),
  label: reader.say(`page.filter.${id}`),
  type,
  value: filter[id]?.[0],
  ...(id === 'alter' ? { min: '0', max: '120' } : {}),
  ...(id === 'q' ? { maxLength: 200 } : {}),
});

/** The filter form in groups, with how many dates each choice would give. */
export function filterGroups(shown: Shown): FilterGroupView[] {
  const { filter, counts, reader } = shown;
  const group = (id: FacetId, options: readonly ChoiceView[], fold?: 'open' | 'closed'): FilterGroupView => ({
    kind: 'choices',
    legend: legend(id, reader),
    name: nameOf(id, reader),
    options,
    fold,
  });
  const languages = [...(counts.get('sprache')?.entries() ?? [])].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  return [
    group('wann', whenChoices(shown)),
    {
      kind: 'fields',
      legend: reader.say('page.filter.range'),
      fold: foldOf(filter, 'von', 'bis', 'ab', 'vor'),
      fields: [
        field('von', 'date', shown),
        field('bis', 'date', shown),
        field('ab', 'time', shown),
        field('vor', 'time', shown),
      ],
    },
    group('sparte', genreChoices(shown)),
    group('mit', choices('mit', ['rollstuhl', 'gebaerdensprache', 'hoeranlage'], shown)),
    group('preis', choices('preis', ['frei', 'spende', 'bis10'], shown)),
    districtGroup(shown),
    { kind: 'fields', legend: reader.say('page.filter.words'), fields: [field('q', 'search', shown)] },
    {
      ...group(
        'mit',
        choices(
          'mit',
          named('mit').filter((value) => !['rollstuhl', 'gebaerdensprache', 'hoeranlage'].includes(value)),
          shown,
        ),
        foldMore(filter, 'mit', ['rollstuhl', 'gebaerdensprache', 'hoeranlage']),
      ),
      legend: reader.say('page.filter.moreAccess'),
    },
    {
      ...group(
        'preis',
        choices(
          'preis',
          named('preis').filter((value) => !['frei', 'spende', 'bis10'].includes(value)),
          shown,
        ),
        foldMore(filter, 'preis', ['frei', 'spende', 'bis10']),
      ),
      legend: reader.say('page.filter.morePrices'),
    },
    group('publikum', choices('publikum', named('publikum'), shown, true), foldOf(filter, 'publikum')),
    {
      kind: 'fields',
      legend: reader.say('page.filter.age'),
      fold: foldOf(filter, 'alter'),
      fields: [field('alter', 'number', shown)],
    },
    group('tageszeit', choices('tageszeit', named('tageszeit'), shown), foldOf(filter, 'tageszeit')),
    group('wochentag', choices('wochentag', named('wochentag'), shown), foldOf(filter, 'wochentag')),
    group(
      'format',
      choices(
        'format',
        formats.map(({ id }) => id).filter((id) => findFormat(id)),
        shown,
        true,
      ),
      foldOf(filter, 'format'),
    ),
    group('setting', choices('setting', named('setting'), shown), foldOf(filter, 'setting')),
    group(
      'sprache',
      choices('sprache', [...new Set([...(filter.sprache ?? []), ...languages])].slice(0, 16), shown, true),
      foldOf(filter, 'sprache'),
    ),
    group('szene', choices('szene', named('szene'), shown), foldOf(filter, 'szene')),
  ];
}

const foldMore = (filter: Filter, id: FacetId, usual: string[]) =>
  ((filter[id] ?? []).some((value) => !usual.includes(value)) ? 'open' : 'closed') as 'open' | 'closed';
