import { spanOfWeek, versionOf } from '#across/share/index.ts';
import { daysOfPeriodValue } from '#modules/calendar/index.ts';
import { viewInstitution } from '#modules/institutions/index.ts';
import { Breadcrumb } from '#ui/breadcrumb.tsx';
import { LinkRow } from '#ui/link-row.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { gone, missing, movedTo, page } from '../../answers.ts';
import { pathOf } from '../../path-of.ts';
import { embedAddress } from '../../present/embed-address.ts';
import { kitOfWeek } from '../../present/kit-of-week.ts';
import { weekOf, weekToShare, weekValue } from '../../present/week-of.ts';
import { weekSheetPath } from '../../present/week-sheet-path.ts';
import type { Reading } from '../../reading.tsx';
import { ShareKit } from './share-kit.tsx';

/** Everything to pass a house's week on: this week, the next where nothing is left of it, or the one that was asked for. */
export async function shareInstitutionPage(asked: Reading<'shareInstitution'>) {
  const { ctx, params, locale, path, words: say } = asked;
  const institution = await viewInstitution(ctx, params.slug);
  if (!institution) return missing();
  if (institution.kind === 'gone') return gone();
  if (institution.kind === 'moved') return movedTo(pathOf('shareInstitution', { slug: institution.slug }, locale));

  const house = { slug: params.slug, name: institution.view.name };
  const value = (asked.query.get(locale === 'en' ? 'week' : 'woche') ?? '').toLowerCase();
  const found = (await weekOf(ctx, house, value)) ?? (await weekToShare(ctx, house));
  const kit = kitOfWeek(found, house, locale);
  const title = say('share.title', { title: house.name });
  const span = spanOfWeek(found.week, locale);
  const english = locale === 'en' ? '&l=en' : '';
  return page({
    head: {
      title: say('share.title', { title: kit.title }),
      description: say('share.leadWeek', { span }),
      indexed: false,
    },
    body: (
      <>
        <Breadcrumb
          label={say('page.crumbs')}
          steps={[{ text: say('share.backHouse'), href: pathOf('institution', { slug: house.slug }, locale) }]}
        />
        <PageTop title={title} lead={say('share.leadWeek', { span })}>
          <LinkRow label={say('share.weeks')} links={weekLinks(path, found.value, asked)} />
        </PageTop>
        <ShareKit
          kit={kit}
          say={say}
          subject={kit.title}
          package={`/mitnehmen/woche.${house.slug}.${found.value}.zip?v=${versionOf(kit)}${english}`}
          sheetPath={(format, kind) => weekSheetPath(kit, { slug: house.slug, value: found.value, format, kind })}
          embed={embedAddress({ akteur: [house.slug] }, locale)}
          calendar={`${pathOf('institution', { slug: house.slug }, locale)}.ics?${locale === 'en' ? 'when' : 'wann'}=${found.value}`}
        />
      </>
    ),
  });
}

function weekLinks(path: string, value: string, { locale, words: say }: Pick<Reading, 'locale' | 'words'>) {
  const first = daysOfPeriodValue(value)?.first;
  if (!first) return [];
  const to = (days: number) => `${path}?${locale === 'en' ? 'week' : 'woche'}=${weekValue(first.add({ days }))}`;
  return [
    { href: to(-7), text: say('share.before') },
    { href: to(7), text: say('share.after') },
  ];
}
