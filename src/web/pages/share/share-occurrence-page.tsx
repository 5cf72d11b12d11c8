import { versionOf } from '#across/share/index.ts';
import { viewOccurrence } from '#modules/calendar/index.ts';
import { Breadcrumb } from '#ui/breadcrumb.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { gone, missing, movedTo, page } from '../../answers.ts';
import { pathOf } from '../../path-of.ts';
import { announced } from '../../present/announced.ts';
import { kitOfDate } from '../../present/kit-of-date.ts';
import { occurrencePath } from '../../present/line.ts';
import { posterPath } from '../../present/poster-path.ts';
import { readerOf } from '../../present/reader.ts';
import { fullWhen } from '../../present/when.ts';
import type { Reading } from '../../reading.tsx';
import { readRef, refOf } from '../../ref.ts';
import { ShareKit } from './share-kit.tsx';

/** Everything to pass a date on. */
export async function shareOccurrencePage({ ctx, params, locale, path, words: say }: Reading<'shareOccurrence'>) {
  const ref = readRef(params.ref);
  const found = ref && (await viewOccurrence(ctx, ref.id));
  if (!found) return missing();
  if (found.kind === 'gone') return gone();
  const { view } = found;
  const here = pathOf('shareOccurrence', { ref: refOf(view.event.slug, view.publicId) }, locale);
  if (path !== here) return movedTo(here);

  const reader = readerOf({ ctx, locale, words: say });
  const kit = kitOfDate(view, locale);
  const title = say('share.title', { title: kit.title });
  const date = occurrencePath(view, locale);
  return page({
    head: { title, description: say('share.lead'), indexed: false },
    body: (
      <>
        <Breadcrumb label={say('page.crumbs')} steps={[{ text: say('share.back'), href: date }]} />
        <PageTop title={title} lead={say('share.lead')} />
        <ShareKit
          kit={kit}
          say={say}
          subject={`${announced(kit.title, view, reader)}, ${fullWhen(view, reader)}`}
          package={`/mitnehmen/${view.publicId.toLowerCase()}.zip?v=${versionOf(kit)}${locale === 'en' ? '&l=en' : ''}`}
          sheetPath={(format, kind) => posterPath(view, format, locale, kind)}
          calendar={`${date}.ics`}
        />
      </>
    ),
  });
}
