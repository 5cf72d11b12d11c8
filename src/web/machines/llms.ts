import { city } from '#platform/city.ts';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';
import { readerOf } from '../present/reader.ts';
import { type PageName, suffixes } from '../routes.ts';
import { wordsOf } from '../words.ts';
import { contactEmail } from './contact.ts';
import { apiExamples, formExample } from './examples.ts';
import { filterTable } from './filter-table.ts';
import type { Maker } from './machine-file.ts';
import { todayOf, validatorOfDay } from './validators.ts';

const pages = ['today', 'weekend', 'events', 'venues', 'institutions', 'data', 'help'] as const satisfies PageName[];

/** Values beyond this are told by a few of them. */
const valuesMax = 20;

const link = (text: string, path: string) => `- [${text}](${absolute(path)})`;
const part = (title: string, ...lines: string[]) => [`## ${title}`, '', ...lines, ''];

/** The page about data for language models (llmstxt.org): in the language of the API where the city speaks it. */
export const llms: Maker = {
  validator: validatorOfDay,
  make: (ctx) => {
    const locale = city().languages.includes('en') ? 'en' : 'de';
    const words = wordsOf(locale);
    const say = words.in('data');
    const portal = words('frame.portal', { city: city().name });
    const today = todayOf(ctx);
    const rows = filterTable(readerOf({ locale, words, ctx })).map(({ names, label, values, also }) => {
      const told = values.slice(0, valuesMax).map(({ written }) => written);
      return `- ${names.en} (${names.de}): ${label}. ${[told.join(', '), also].filter(Boolean).join('; ')}`;
    });
    const body = [
      `# ${portal}`,
      '',
      `> ${say('llms.summary', { city: city().name })}`,
      '',
      say('llms.use'),
      '',
      ...part(
        say('licence.title'),
        say('licence.short'),
        say('licence.textsText', { licence: 'CC BY 4.0', source: say('cite.short', { portal }) }),
      ),
      ...part(
        say('about.title'),
        ...(['unknown', 'time', 'id'] as const).map((point) => `- ${say(`about.${point}`, { zone: city().timeZone })}`),
      ),
      ...part(
        say('api.title'),
        ...apiExamples(today, undefined).map(({ name, path }) => link(say(`api.${name}`), path)),
      ),
      ...part(
        say('forms.title'),
        say('forms.text'),
        ...suffixes.map((suffix) => link(say(`forms.${suffix}`), formExample(suffix, locale))),
      ),
      ...part(say('filters.title'), say('filters.several', { all: '`with`' }), ...rows),
      ...part(say('limits.title'), say('limits.rate', { header: '`Retry-After`' }), say('limits.all')),
      ...part(
        say('dumps.title'),
        link(say('dumps.title'), `${pathOf('data', {}, locale)}#dumps`),
        link(say('machines.catalogue'), '/daten/katalog.jsonld'),
      ),
      ...part(say('llms.pages'), ...pages.map((page) => link(pageTitle(page), pathOf(page, {}, locale)))),
      say('cite.contact', { email: contactEmail() }),
      '',
    ].join('\n');
    return { contentType: 'text/plain; charset=utf-8', body };

    function pageTitle(page: (typeof pages)[number]) {
      if (page === 'data') return say('title');
      return page === 'help' ? words('frame.foot.help') : words(`frame.ways.${page}`);
    }
  },
};
