import { slugOf } from '#kernel/slug.ts';
import { inLocale } from '#kernel/words.ts';
import { listInstitutions } from '#modules/institutions/index.ts';
import { InstitutionList } from '#modules/institutions/ui/institution-list.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { page } from '../answers.ts';
import { pathOf } from '../path-of.ts';
import { readerOf } from '../present/reader.ts';
import type { Reading } from '../reading.tsx';

const institutionsPerPage = 200;
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const letterOf = (name: string) => {
  const first = slugOf(name).slice(0, 1).toUpperCase();
  return letters.includes(first) ? first : '#';
};

/** Everybody who makes what is on, from A to Z. */
export async function institutionsPage(asked: Reading<'institutions'>) {
  const { say, locale } = readerOf(asked);
  const number = Math.max(1, Number(asked.asked.filter.seite?.[0] ?? 1));
  const { lines, total } = await listInstitutions(asked.ctx, {
    limit: institutionsPerPage,
    offset: (number - 1) * institutionsPerPage,
  });
  const byLetter = Map.groupBy(lines, ({ name }) => letterOf(name));
  const groups = [...letters, ...(byLetter.has('#') ? ['#'] : [])].map((letter) => ({
    letter,
    institutions: (byLetter.get(letter) ?? []).map(({ slug, name, summary }) => ({
      href: pathOf('institution', { slug }, locale),
      name,
      more: summary ? inLocale(summary, locale) : undefined,
    })),
  }));
  const pages = Math.ceil(total / institutionsPerPage);
  const at = (to: number) => (to > 1 ? `${asked.path}?${locale === 'en' ? 'page' : 'seite'}=${to}` : asked.path);
  return page({
    head: { title: say('page.ways.institutions'), description: say('page.institutions.lead', { count: total }) },
    body: (
      <>
        <PageTop title={say('page.ways.institutions')} lead={say('page.institutions.lead', { count: total })} />
        {total === 0 ? (
          <EmptyState title={say('page.institutions.empty')} />
        ) : (
          <InstitutionList lettersLabel={say('page.institutions.letters')} groups={groups} />
        )}
        {pages > 1 && (
          <Pagination
            label={say('page.list.pages')}
            here={say('page.list.here', { page: number, pages })}
            previous={number > 1 ? { href: at(number - 1), text: say('page.list.previous') } : undefined}
            next={number < pages ? { href: at(number + 1), text: say('page.list.next') } : undefined}
          />
        )}
      </>
    ),
  });
}
