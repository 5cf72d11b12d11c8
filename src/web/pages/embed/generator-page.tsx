import { describeFilter, nameFilter } from '#modules/calendar/index.ts';
import { UnderstoodChips } from '#modules/calendar/ui/filter/understood-chips.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { Section } from '#ui/section.tsx';
import { page } from '../../answers.ts';
import { chipsOf } from '../../present/chips.ts';
import { readerOf } from '../../present/reader.ts';
import type { Reading } from '../../reading.tsx';
import { embedOptions } from './embed-options.ts';
import { frameAddress } from './frame-address.ts';
import { GeneratorForm } from './generator-form.tsx';
import { GoodToKnow } from './good-to-know.tsx';
import { SnippetBoxes } from './snippet-boxes.tsx';

const accentLettersMax = 30;
const typedAccent = (query: URLSearchParams) =>
  (query.get('akzent') ?? query.get('accent'))?.slice(0, accentLettersMax).toWellFormed();

/** Makes the lines with which any website shows any list: a plain form, the lines, and what they will look like. */
export async function generatorPage(asked: Reading<'embed'>) {
  const { ctx, locale, path } = asked;
  const { seite: _page, ...filter } = asked.filter;
  const reader = readerOf(asked);
  const say = reader.say.in('embed');
  const options = embedOptions(asked.query);
  const names = await nameFilter(ctx, filter);
  const title = describeFilter(filter, { locale, words: reader.say.in('calendar'), names });
  return page({
    head: { title: say('title'), description: say('lead') },
    body: (
      <>
        <PageTop title={say('title')} lead={say('lead')}>
          <UnderstoodChips
            words={{
              lead: say('chosen'),
              removes: reader.say('page.filter.removes'),
              reset: reader.say('page.filter.reset'),
            }}
            chips={chipsOf(path, asked.asked, names, reader)}
            resetHref={path}
          />
        </PageTop>
        <div className="embed-bench">
          <GeneratorForm
            path={path}
            typed={typedAccent(asked.query)}
            filter={filter}
            options={options}
            reader={reader}
          />
          <section aria-labelledby="preview">
            <h2 id="preview">{say('preview.title')}</h2>
            <iframe
              className="preview"
              src={frameAddress(filter, options, options.words ?? locale)}
              title={say('preview.frame', { title })}
              loading="lazy"
            />
            <p className="tiny">{say('preview.note')}</p>
          </section>
        </div>
        <Section id="lines" title={say('lines')}>
          <SnippetBoxes embedded={{ filter, options, locale, title }} say={say} />
        </Section>
        <GoodToKnow say={say} />
      </>
    ),
  });
}
