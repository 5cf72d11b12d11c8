import { currentEngine, kinds, type Suggestion, searchOccurrences } from '#across/search/index.ts';
import { inLocale, locales } from '#kernel/words.ts';
import { nameFilter, type Understood } from '#modules/calendar/index.ts';
import { UnderstoodAhead } from '#modules/calendar/ui/filter/understood-ahead.tsx';
import type { Ctx } from '#platform/context.ts';
import { fragment } from '../document.tsx';
import { failed } from '../failed.ts';
import { lost } from '../lost.ts';
import { pathOf } from '../path-of.ts';
import { chipsOf } from '../present/chips.ts';
import { type Reader, readerOf } from '../present/reader.ts';
import { addressOfSentence, understoodBy } from '../present/understood.ts';
import type { Segments } from '../reading.tsx';
import { refOf } from '../ref.ts';
import { requestContext } from '../request-context.ts';
import { wordsOf } from '../words.ts';

const suggestionsMax = 5;
const lettersMax = 500;

/** A piece of a page: how a sentence is understood so far, how many dates it finds, and what is called like that. */
export async function understandingOf(request: Request, { params }: Segments): Promise<Response> {
  const { locale: spoken } = await params;
  const locale = locales.find((one) => one === spoken);
  if (!locale) return lost(request, { status: 404, locale: 'de' });
  try {
    return await answer(request, requestContext(locale));
  } catch (error) {
    return failed(request, error, { locale });
  }
}

async function answer(request: Request, ctx: Ctx): Promise<Response> {
  const sentence = (new URL(request.url).searchParams.get('satz') ?? '').trim();
  if (sentence.length > lettersMax) return lost(request, { status: 400, locale: ctx.locale });
  const reader = readerOf({ ctx, locale: ctx.locale, words: wordsOf(ctx.locale) });
  const understood = await understoodBy(ctx, sentence);
  const [names, count, suggestions] = await Promise.all([
    nameFilter(ctx, understood.filter),
    countOf(ctx, understood),
    suggestionsFor(ctx, understood.rest),
  ]);
  const chips = chipsOf('/', { filter: understood.filter, unknownNames: [], unknownValues: [] }, names, reader);
  return fragment(
    request,
    ctx.locale,
    <UnderstoodAhead
      words={{ lead: reader.say('page.filter.lead'), called: reader.say('page.sentence.called') }}
      chips={chips.map(({ label }) => label)}
      list={{ href: addressOfSentence(understood, ctx.locale), text: listWords(understood, count, reader) }}
      suggestions={suggestions.map((suggestion) => suggestionView(suggestion, reader))}
    />,
  );
}

const listWords = ({ wants }: Understood, count: number, { say }: Reader) =>
  wants ? say('page.near.title') : say('page.sentence.show', { count });

async function countOf(ctx: Ctx, { filter, wants }: Understood): Promise<number> {
  if (wants) return 0;
  return (await searchOccurrences(ctx, filter, { limit: 0, shelf: false, counts: false })).total;
}

const suggestionsFor = async (ctx: Ctx, text: string) =>
  text ? currentEngine().suggest(ctx, { text, kinds, limit: suggestionsMax }) : [];

function suggestionView({ kind, publicId, slug, title }: Suggestion, { locale, say }: Reader) {
  const href =
    kind === 'event' ? pathOf('event', { ref: refOf(slug, publicId) }, locale) : pathOf(kind, { slug }, locale);
  return { href, name: inLocale(title, locale), kind: say(`page.sentence.kind.${kind}`) };
}
