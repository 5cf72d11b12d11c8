import { slugOf } from '#kernel/slug.ts';
import { inLocale } from '#kernel/words.ts';
import { listInstitutions } from '#modules/institutions/index.ts';
import { InstitutionList } from '#modules/institutions/ui/institution-list.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { page } from '../answers.ts';
import { pathOf } from '../path-of.ts';
import { readerOf } from '../present/reader.ts';
import type { Reading } from '../reading.tsx';
import { PageSteps } from './page-steps.tsx';

const institutionsPerPage = 200;
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const letterOf = (name: string) => {
  const first = slugOf(name).slice(0, 1).toUpperCase();
  return letters.includes(first) ? first : '#';
};

/** Everybody who makes what is on, from A to Z. */
export async function institutionsPage(asked: Reading<'institutions'>) {
  const reader = readerOf(asked);
  const { say, locale } = reader;
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
        <PageSteps path={asked.path} filter={{}} number={number} pages={pages} reader={reader} />
      </>
    ),
  });
}
