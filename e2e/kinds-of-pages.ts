import { firstLink, linksIn, textOf } from './ask.ts';
import { cast, deletedPath, house, pathTo } from './cast.ts';

export type Kind = { name: string; path: string; status: number };

const always = {
  start: '/',
  'start in English': '/en',
  today: '/heute',
  list: '/termine',
  'list to discover': '/termine?sortierung=entdecken',
  'second page of a list': '/termine?seite=2',
  'filtered list': '/termine?mit=rollstuhl&preis=frei',
  'filtered list in English': '/en/events?genre=musik&price=free',
  'list that finds nothing': '/termine?preis=frei&q=xylotheknarr',
  'list with a value nobody knows': '/termine?sparte=quatsch',
  day: '/termine/2026-11-21',
  week: '/termine/2026-kw49',
  month: '/termine/2026-12',
  'list of one day with a wish': '/termine?preis=frei&wann=2026-11-28',
  'list by distance': '/termine?nahe=51.59705,6.68886&sortierung=naehe&umkreis=2',
  accessible: '/barrierefrei',
  'accessible in one way': '/barrierefrei/gebaerdensprache',
  map: '/karte',
  'map with a district chosen': '/karte?stadtteil=altstadt&wann=2026-12',
  'map in English': '/en/map?district=altstadt',
  'sheet to print': '/druck?wann=2026-kw49',
  'sheet to print in English': '/en/print?when=2026-kw49',
  'near me': '/in-der-naehe',
  'near me, place unknown': '/in-der-naehe?um-ort=xylotheknarr&um-plz=99999&umkreis=2',
  genre: '/sparte/musik',
  'genre within a genre': '/sparte/musik/jazz',
  venues: '/orte',
  institutions: '/akteure',
  'ending soon': '/endet-bald',
  search: '/suche',
  'search results': '/suche?q=konzert',
  'search with a mistake': '/en/search?q=konzret',
  'search that finds nothing': '/suche?q=xylotheknarr',
  subscribe: '/abo',
  'subscribe to a filter': '/en/subscribe?genre=musik&price=free',
  'subscribe to what nobody knows': '/abo?preis=frei&sparte=quatsch',
  'mail is on its way': '/abo/unterwegs',
  imprint: '/impressum',
  privacy: '/datenschutz',
  'accessibility statement': '/barrierefreiheit',
  rules: '/regeln',
  transparency: '/transparenz',
  'transparency in English': '/en/transparency',
  help: '/hilfe',
  'help in English': '/en/help',
  'lines for other websites': '/einbetten',
  'lines for other websites, with wishes': '/en/embed?accent=red&count=99&genre=musik&view=cards',
  'list in a frame': '/einbetten/liste?sparte=musik',
  'list in a frame by night': '/einbetten/liste?ansicht=karten&thema=dunkel',
  'compact list in a frame': '/en/embed/list?count=12&view=compact',
  'list in a frame that finds nothing': '/einbetten/liste?q=xylotheknarr',
  'map in a frame': '/einbetten/karte?wann=30-tage',
  'mails of this machine': '/mails',
  data: '/daten',
  'data in English': '/en/data',
};

/** One page of every kind there is; what has an id is found as visitors find it, by following links. */
export async function kindsOfPages(): Promise<Kind[]> {
  const found = Object.fromEntries(
    await Promise.all(
      Object.entries({
        date: pathTo(cast.concert),
        'cancelled date': pathTo(cast.cancelled),
        'moved date': pathTo(cast.moved),
        'date with a hostile title': pathTo(cast.hostile),
        'date online': firstLink('/termine?setting=online', '/termin/', 'class="days"'),
        exhibition: firstLink('/termine', '/termin/', 'class="shelf"'),
        'date in English': firstLink('/en/weekend', '/en/event/', 'class="days"'),
        'event with many dates': firstBehindDates('/veranstaltung/'),
        'watch a date': pathTo(cast.toWatch).then((path) => `/abo?termin=${path.slice(-8)}`),
        series: firstBehindDates('/reihe/'),
        venue: firstLink('/orte', '/ort/'),
        'venue without access facts': `/ort/${house}`,
        institution: firstLink('/akteure', '/akteur/'),
        district: firstBehindDates('/stadtteil/'),
        'date in a frame': pathTo(cast.moved).then((path) => `/einbetten${path}`),
        'event in a frame': firstBehindDates('/veranstaltung/').then((path) => `/einbetten${path}`),
        'passing a date on': pathTo(cast.cancelled).then((path) => `${path}/teilen`),
        'passing a week on': firstLink('/akteure', '/akteur/').then((path) => `${path}/teilen`),
        'passing a week on in English': firstLink('/en/institutions', '/en/institution/').then(
          (path) => `${path}/share`,
        ),
      }).map(async ([name, path]) => [name, await path] as const),
    ),
  );
  const lost = {
    'unknown address': '/gibt-es-nicht',
    'link that is over': `/abo/${'0'.repeat(64)}`,
    'taken down': deletedPath(),
    'broken address': '/%00',
  };
  const statuses: Record<string, number> = {
    'unknown address': 404,
    'link that is over': 410,
    'taken down': 410,
    'broken address': 400,
  };
  return Object.entries({ ...always, ...found, ...lost }).map(([name, path]) => ({
    name,
    path,
    status: statuses[name] ?? 200,
  }));
}

/** The first such link on the pages of the dates to come, or on the pages of their venues. */
async function firstBehindDates(start: string): Promise<string> {
  for (const list of ['/termine', '/termine?seite=2', '/orte']) {
    for (const path of linksIn(await textOf(list), list === '/orte' ? '/ort/' : '/termin/')) {
      const [link] = linksIn(await textOf(path), start);
      if (link) return link;
    }
  }
  throw new Error(`no page leads to anything below ${start}`);
}
