import { inLocale } from '#kernel/words.ts';
import { type FacetId, type Filter, facetOf, genres, valueIn, valueLabel, withFacet } from '#modules/calendar/index.ts';
import { cityAreas } from '#modules/venues/index.ts';
import { Button } from '#ui/form/button.tsx';
import { Field, SelectField, type SelectOption } from '#ui/form/field.tsx';
import { pathOf } from '../../path-of.ts';
import { hiddenFields } from '../../present/hidden-fields.ts';
import type { Reader } from '../../present/reader.ts';
import { countMax, type EmbedOptions, levels } from './embed-options.ts';
import { optionNames, themeWord, viewWord } from './option-words.ts';

type FormProps = {
  path: string;
  /** The accent as it was written, even where it is none. */
  typed: string | undefined;
  filter: Filter;
  options: EmbedOptions;
  reader: Reader;
};

const periods = ['heute', 'wochenende', '7-tage', '30-tage'];

/** A facet of which the form offers one value; where an address asks for several, they go along as they are. */
const fitsSelect = (filter: Filter, id: FacetId, values: readonly string[]) => {
  const asked = filter[id] ?? [];
  return asked.length === 0 || (asked.length === 1 && values.includes(asked[0] ?? ''));
};

/** What to show and how: every choice is a field of a plain form, every other wish of the address goes along. */
export function GeneratorForm({ path, typed, filter, options, reader }: FormProps) {
  const { locale, say: words } = reader;
  const say = words.in('embed');
  const describe = { locale, words: words.in('calendar'), names: {} };
  const districts = cityAreas().districts.toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
  const selects = [
    { id: 'wann', options: periods.map((value) => ({ value, label: valueLabel('wann', value, describe) })) },
    { id: 'sparte', options: genres.map(({ id, label }) => ({ value: id, label: inLocale(label, locale) })) },
    { id: 'stadtteil', options: districts.map(({ slug, name }) => ({ value: slug, label: name })) },
  ] as const satisfies { id: FacetId; options: SelectOption[] }[];
  const offered = selects.filter(({ id, options: known }) =>
    fitsSelect(
      filter,
      id,
      known.map(({ value }) => value),
    ),
  );
  const kept = offered.reduce<Filter>((rest, { id }) => withFacet(rest, id, []), filter);
  const choice = (name: keyof typeof optionNames, value: string, labels: readonly SelectOption[]) => (
    <SelectField
      id={`embed-${name}`}
      name={optionNames[name][locale]}
      label={say(`form.${name}`)}
      value={value}
      options={labels}
    />
  );
  return (
    <form className="embed-form" action={path}>
      {hiddenFields(kept, reader).map(({ name, value }) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend>{say('form.what')}</legend>
        <p className="tiny">
          {say('form.house')} <a href={pathOf('institutions', {}, locale)}>{words('page.ways.institutions')}</a>
        </p>
        {offered.map(({ id, options: known }) => (
          <SelectField
            key={id}
            id={`embed-${id}`}
            name={facetOf(id)[locale]}
            label={words(`calendar.facet.${id}`)}
            value={filter[id]?.[0] ? valueIn(id, filter[id][0], locale) : ''}
            options={[
              { value: '', label: say(`form.any.${id}`) },
              ...known.map(({ value, label }) => ({ value: valueIn(id, value, locale), label })),
            ]}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('form.how')}</legend>
        <Field
          id="embed-count"
          name={optionNames.count[locale]}
          label={say('form.count')}
          type="number"
          min="1"
          max={String(countMax)}
          value={String(options.count)}
          error={options.strange.includes('count') ? say('form.wrong.count', { max: countMax }) : undefined}
        />
        {choice('view', viewWord(options.view, locale), [
          { value: viewWord('liste', locale), label: say('form.views.liste') },
          { value: viewWord('karten', locale), label: say('form.views.karten') },
          { value: viewWord('kompakt', locale), label: say('form.views.kompakt') },
        ])}
        {choice('theme', options.theme ? themeWord(options.theme, locale) : '', [
          { value: '', label: say('form.themes.auto') },
          { value: themeWord('light', locale), label: say('form.themes.light') },
          { value: themeWord('dark', locale), label: say('form.themes.dark') },
        ])}
        <Field
          id="embed-accent"
          name={optionNames.accent[locale]}
          label={say('form.accent')}
          value={options.accent ?? typed}
          maxLength={7}
          hint={say('form.accentHint')}
          error={options.strange.includes('accent') ? say('form.wrong.accent') : undefined}
        />
        {choice(
          'level',
          String(options.level),
          [...new Set([...levels, options.level])].sort().map((level) => ({
            value: String(level),
            label: say('form.levels', { level }),
          })),
        )}
        {choice('words', options.words ?? '', [
          { value: '', label: say('form.languages.auto') },
          { value: 'de', label: 'Deutsch' },
          { value: 'en', label: 'English' },
        ])}
      </fieldset>
      <Button>{say('form.submit')}</Button>
    </form>
  );
}
