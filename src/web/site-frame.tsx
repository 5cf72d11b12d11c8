import type { ReactNode } from 'react';
import { dateAndTime } from '#kernel/date-words.ts';
import { type Locale, maybeInLocale } from '#kernel/words.ts';
import { city } from '#platform/city.ts';
import { config } from '#platform/config.ts';
import { PageFrame } from '#ui/frame/page-frame.tsx';
import type { MarkDrawing } from '#ui/marks.ts';
import { pathOf } from './path-of.ts';
import type { PageName } from './routes.ts';
import { wordsOf } from './words.ts';

const ways = ['today', 'weekend', 'events', 'venues', 'institutions'] as const;
const discover = ['free', 'family', 'accessible', 'independent', 'new', 'endingSoon', 'map', 'nearMe'] as const;
const about = [
  'help',
  'rules',
  'transparency',
  'subscribe',
  'embed',
  'data',
  'accessibility',
  'privacy',
  'imprint',
] as const;

type Framed = {
  locale: Locale;
  /** Which page this is, for the way that leads to it. */
  page?: PageName | undefined;
  /** This page in the other language. */
  other?: { locale: Locale; path: string } | undefined;
  marks?: readonly MarkDrawing[] | undefined;
  children: ReactNode;
};

/** What stands around every page: the same ways in the same places. */
export function SiteFrame({ locale, page, other, marks = [], children }: Framed) {
  const words = wordsOf(locale);
  const { name, tagline } = city();
  const link = (to: (typeof ways | typeof discover | typeof about)[number], group: string) => ({
    href: pathOf(to, {}, locale),
    text: words(`frame.${group}.${to}`),
    current: to === page ? ('page' as const) : undefined,
  });
  return (
    <PageFrame
      skip={words('frame.skip')}
      symbols={marks}
      header={{
        home: { href: pathOf('start', {}, locale), label: words('frame.home') },
        town: maybeInLocale(tagline, locale) ?? words('frame.town', { city: name }),
        waysLabel: words('frame.ways.label'),
        ways: ways.map((to) => link(to, 'ways')),
        other: other && { href: other.path, lang: other.locale, text: wordsOf(other.locale)('frame.language') },
        banner: stoppedClock(locale),
      }}
      footer={{
        slogan: words('frame.foot.slogan'),
        text: words('frame.foot.text', { city: name }),
        groups: [
          { label: words('frame.foot.discover'), links: discover.map((to) => link(to, 'foot')) },
          { label: words('frame.foot.about'), links: about.map((to) => link(to, 'foot')) },
        ],
      }}
    >
      {children}
    </PageFrame>
  );
}

function stoppedClock(locale: Locale) {
  const { frozenAt } = config();
  const local = frozenAt?.toZonedDateTimeISO(city().timeZone).toPlainDateTime();
  return local && wordsOf(locale)('frame.stopped', { when: dateAndTime(local, locale) });
}
