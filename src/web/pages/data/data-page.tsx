import { dumpFolder, listDumps } from '#across/inventory/index.ts';
import { listOccurrences } from '#modules/calendar/index.ts';
import { city } from '#platform/city.ts';
import { LinkRow } from '#ui/link-row.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { page } from '../../answers.ts';
import { readerOf } from '../../present/reader.ts';
import type { Reading } from '../../reading.tsx';
import { About } from './about.tsx';
import { Api } from './api.tsx';
import { Changes } from './changes.tsx';
import { Cite } from './cite.tsx';
import { DumpList } from './dump-list.tsx';
import { Filters } from './filters.tsx';
import { Forms } from './forms.tsx';
import { Licence } from './licence.tsx';
import { Limits } from './limits.tsx';
import { MachineFiles } from './machine-files.tsx';
import { OnWebsites } from './on-websites.tsx';

const parts = [
  'licence',
  'about',
  'forms',
  'website',
  'api',
  'filters',
  'limits',
  'changes',
  'dumps',
  'machines',
  'cite',
] as const;

/** What of the portal's data is open, in which forms, and how to get it: for people, each example a link that works. */
export async function dataPage(asked: Reading<'data'>) {
  const reader = readerOf(asked);
  const say = reader.say.in('data');
  const [list, dumps] = await Promise.all([
    listOccurrences(asked.ctx, {}, { limit: 1, shelf: false, counts: false }),
    listDumps(dumpFolder()),
  ]);
  const portal = reader.say('frame.portal', { city: city().name });
  return page({
    head: {
      title: say('title'),
      description: say('description', { city: city().name }),
      feeds: [
        { path: '/daten/katalog.jsonld', type: 'application/ld+json', title: say('machines.catalogue') },
        { path: '/llms.txt', type: 'text/plain', title: say('machines.llms') },
      ],
    },
    body: (
      <>
        <PageTop title={say('title')} lead={say('lead')}>
          <LinkRow
            label={say('onThisPage')}
            links={parts.map((part) => ({ href: `#${part}`, text: say(`${part}.title`) }))}
          />
        </PageTop>
        <Licence say={say} source={say('cite.short', { portal })} />
        <About say={say} />
        <Forms say={say} locale={reader.locale} />
        <OnWebsites say={say} locale={reader.locale} />
        <Api say={say} today={reader.today} date={list.lines[0]?.view.publicId} />
        <Filters reader={reader} />
        <Limits say={say} />
        <Changes say={say} today={reader.today} locale={reader.locale} />
        <DumpList dumps={dumps} reader={reader} />
        <MachineFiles say={say} />
        <Cite reader={reader} portal={portal} />
      </>
    ),
  });
}
