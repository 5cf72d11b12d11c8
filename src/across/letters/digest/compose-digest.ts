import { longDate } from '#kernel/date-words.ts';
import { filterOf, type OpenEdition } from '#modules/subscriptions/index.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import type { LetterAddresses } from '../addresses.ts';
import type { Letter, Part } from '../content.ts';
import { describeList } from '../describe-list.ts';
import { slipOf } from '../slip.ts';
import { smallPrint } from '../small-print.ts';
import { wordsIn } from '../words.ts';
import { writeLetter } from '../write-letter.ts';
import { findNews, type NewsLine, type Section } from './find-news.ts';

/** The letter of one edition for all who get the same list in the same language; nothing when there is nothing to tell. */
export async function composeDigest(
  ctx: Ctx,
  edition: OpenEdition,
  filterText: string,
  addresses: LetterAddresses,
): Promise<Letter | undefined> {
  const { locale } = ctx;
  const filter = filterOf(filterText);
  const sections = await findNews(ctx, { filter, ...edition, until: edition.dueAt });
  if (sections.length === 0) return undefined;
  const say = wordsIn(locale);
  const list = await describeList(ctx, filter);
  const name = say(`digest.${edition.rhythm}`);
  return writeLetter({
    locale,
    subject: say('digest.subject', { name, list }),
    portal: say('portal', { city: city().name }),
    kicker: `${name}, ${longDate(edition.issuedOn, locale)}`,
    title: list,
    lead: leadOf(ctx, sections),
    parts: [
      ...sections.flatMap((section) => partsOf(ctx, section, addresses)),
      { kind: 'button', text: say('digest.all'), href: addresses.list(filter, locale) },
    ],
    small: smallPrint(locale, addresses),
  });
}

/** "3 sind neu, 12 Termine stehen in den nächsten sieben Tagen an." */
function leadOf({ locale }: Ctx, sections: readonly Section[]): string {
  const say = wordsIn(locale);
  const parts = sections.map(({ kind, count }) => say(`digest.part.${kind}`, { count })).join(', ');
  return say('digest.lead', { parts: parts.slice(0, 1).toLocaleUpperCase(locale) + parts.slice(1) });
}

function partsOf({ locale }: Ctx, { kind, lines, count, orMore, filter }: Section, addresses: LetterAddresses): Part[] {
  const say = wordsIn(locale);
  const further = ({ further = 0 }: NewsLine) =>
    further > 0 ? say('digest.further-dates', { count: further }) : undefined;
  const slips = lines.map((line) => slipOf(line, locale, addresses, further(line)));
  const parts: Part[] = [
    { kind: 'heading', text: say(`digest.heading.${kind}`) },
    { kind: 'slips', slips },
  ];
  if (count > lines.length || orMore)
    parts.push({ kind: 'link', text: say(`digest.more.${kind}`, { count }), href: addresses.list(filter, locale) });
  return parts;
}
