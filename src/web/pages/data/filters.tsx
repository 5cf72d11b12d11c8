import { facetOf } from '#modules/calendar/index.ts';
import { Code, CodeText } from '#ui/code-text.tsx';
import { Section } from '#ui/section.tsx';
import { TextTable } from '#ui/text-table.tsx';
import { filterTable } from '../../machines/filter-table.ts';
import type { Reader } from '../../present/reader.ts';

/** Values beyond this fold in. */
const shownMax = 4;

/** Every name a filter has in both languages, what it means, and its values. */
export function Filters({ reader }: { reader: Reader }) {
  const say = reader.say.in('data.filters');
  const { locale } = reader;
  const other = locale === 'de' ? 'en' : 'de';
  return (
    <Section id="filters" title={say('title')}>
      <div className="notes">
        <p>{say('text')}</p>
        <p>
          <CodeText text={say('several', { all: `\`${facetOf('mit')[locale]}\`` })} />
        </p>
        <p>
          <CodeText text={say('unknown', { header: '`X-Filter-Warnung`' })} />
        </p>
      </div>
      <TextTable
        caption={say('caption')}
        columns={[say('name'), say('other'), say('meaning'), say('values')]}
        rows={filterTable(reader).map(({ id, names, label, values, also }) => ({
          id,
          name: <Code>{names[locale]}</Code>,
          cells: [
            <Code key="other">{names[other]}</Code>,
            label,
            <div key="values">
              {values.length > shownMax ? (
                <details>
                  <summary>{say('count', { count: values.length })}</summary>
                  <Values values={values} />
                </details>
              ) : (
                <Values values={values} />
              )}
              {also && <CodeText text={also} />}
            </div>,
          ],
        }))}
      />
    </Section>
  );
}

type ValuesProps = { values: readonly { written: string; label: string }[] };

const Values = ({ values }: ValuesProps) =>
  values.length > 0 && (
    <ul className="pairs">
      {values.map(({ written, label }) => (
        <li key={written}>
          <Code>{written}</Code> {label}
        </li>
      ))}
    </ul>
  );
