/**
 * Every page's address in both languages. A page is one line here and a folder with the German words below
 * `src/app/[locale]`; links, canonical addresses, redirects, files and feeds follow from it.
 */
export type PageRoute = {
  de: string;
  en: string;
  /** A list of dates: it takes a filter in its query, has every form, and asks for this by itself. */
  list?: Readonly<Record<string, string>>;
  /** Has a file for calendars although it is no list. */
  forms?: true;
  /** Names in the query that are no facets: German, English. Empty: it is read for the page's number alone. */
  own?: readonly (readonly [de: string, en: string])[];
  /** A small script of ours that helps while one types; nothing on the page depends on it. */
  comfort?: string;
  /** Takes a form of its own by POST. */
  posts?: true;
  /** Belongs to whoever has its address: never kept, never indexed, its address told to nobody. */
  personal?: true;
  /** Nothing to be found by a search engine: another form of what has its page elsewhere. */
  unlisted?: true;
  /** Words that stand in the city's folder and in the code, not in the database. */
  fixed?: true;
  /** Made to stand in a frame on any website: without our header and footer, its links open a page of their own. */
  framed?: true;
  /** Shows one of our own pages in a frame. */
  frames?: true;
};

export const pages = {
  start: { de: '/', en: '/' },
  today: { de: '/heute', en: '/today', list: { wann: 'heute' } },
  tomorrow: { de: '/morgen', en: '/tomorrow', list: { wann: 'morgen' } },
  weekend: { de: '/wochenende', en: '/weekend', list: { wann: 'wochenende' } },
  nextWeek: { de: '/naechste-woche', en: '/next-week', list: { wann: 'naechste-woche' } },
  events: { de: '/termine', en: '/events', list: {} },
  eventsOf: { de: '/termine/{period}', en: '/events/{period}', list: { wann: '{period}' } },
  map: { de: '/karte', en: '/map', list: {} },
  sheet: { de: '/druck', en: '/print', list: {}, unlisted: true },
  nearMe: {
    de: '/in-der-naehe',
    en: '/near-me',
    own: [
      ['um-ort', 'around-venue'],
      ['um-plz', 'around-postcode'],
      ['um-stadtteil', 'around-district'],
    ],
  },
  occurrence: { de: '/termin/{ref}', en: '/event/{ref}', forms: true },
  shareOccurrence: { de: '/termin/{ref}/teilen', en: '/event/{ref}/share' },
  event: { de: '/veranstaltung/{ref}', en: '/programme/{ref}', forms: true },
  series: { de: '/reihe/{slug}', en: '/series/{slug}', list: { reihe: '{slug}' } },
  venues: { de: '/orte', en: '/venues', own: [] },
  venue: { de: '/ort/{slug}', en: '/venue/{slug}', list: { ort: '{slug}' } },
  institutions: { de: '/akteure', en: '/institutions', own: [] },
  institution: { de: '/akteur/{slug}', en: '/institution/{slug}', list: { akteur: '{slug}' } },
  shareInstitution: { de: '/akteur/{slug}/teilen', en: '/institution/{slug}/share', own: [['woche', 'week']] },
  genre: { de: '/sparte/{genre}', en: '/genre/{genre}', list: { sparte: '{genre}' } },
  subgenre: { de: '/sparte/{genre}/{child}', en: '/genre/{genre}/{child}', list: { sparte: '{genre}.{child}' } },
  district: { de: '/stadtteil/{slug}', en: '/district/{slug}', list: { stadtteil: '{slug}' } },
  free: { de: '/umsonst', en: '/free', list: { preis: 'frei' } },
  freeOutdoors: {
    de: '/umsonst-und-draussen',
    en: '/free-and-outdoors',
    list: { preis: 'frei', setting: 'draussen' },
  },
  family: { de: '/familie', en: '/family', list: { publikum: 'familie' } },
  accessible: { de: '/barrierefrei', en: '/accessible', list: { mit: 'rollstuhl' } },
  accessibleWith: { de: '/barrierefrei/{service}', en: '/accessible/{service}', list: { mit: '{service}' } },
  withoutWords: { de: '/ohne-worte', en: '/without-words', list: { sprache: 'ohne' } },
  independent: { de: '/freie-szene', en: '/independent', list: { szene: 'frei' } },
  new: { de: '/neu', en: '/new', list: { neu: 'ja' } },
  endingSoon: { de: '/endet-bald', en: '/ending-soon', list: { endet: 'ja' } },
  search: { de: '/suche', en: '/search', own: [['satz', 'sentence']], comfort: '/satz.js' },
  subscribe: { de: '/abo', en: '/subscribe', own: [['termin', 'event']], posts: true },
  subscribeSent: { de: '/abo/unterwegs', en: '/subscribe/on-its-way', fixed: true, unlisted: true },
  subscription: { de: '/abo/{token}', en: '/subscribe/{token}', posts: true, personal: true },
  imprint: { de: '/impressum', en: '/imprint', fixed: true },
  privacy: { de: '/datenschutz', en: '/privacy', fixed: true },
  accessibility: { de: '/barrierefreiheit', en: '/accessibility', fixed: true },
  rules: { de: '/regeln', en: '/rules', fixed: true },
  transparency: { de: '/transparenz', en: '/transparency' },
  help: { de: '/hilfe', en: '/help', fixed: true },
  mails: { de: '/mails', en: '/mails', own: [], personal: true },
  mail: { de: '/mails/{mail}', en: '/mails/{mail}', own: [], personal: true },
  data: { de: '/daten', en: '/data' },
  embed: {
    de: '/einbetten',
    en: '/embed',
    own: [
      ['anzahl', 'count'],
      ['ansicht', 'view'],
      ['thema', 'theme'],
      ['akzent', 'accent'],
      ['ebene', 'level'],
      ['worte', 'words'],
    ],
    frames: true,
  },
  embedList: {
    de: '/einbetten/liste',
    en: '/embed/list',
    own: [
      ['anzahl', 'count'],
      ['ansicht', 'view'],
      ['thema', 'theme'],
    ],
    framed: true,
    comfort: '/einbetten.js',
  },
  embedMap: {
    de: '/einbetten/karte',
    en: '/embed/map',
    own: [['thema', 'theme']],
    framed: true,
    comfort: '/einbetten.js',
  },
  embedOccurrence: {
    de: '/einbetten/termin/{ref}',
    en: '/embed/event/{ref}',
    own: [['thema', 'theme']],
    framed: true,
    comfort: '/einbetten.js',
  },
  embedEvent: {
    de: '/einbetten/veranstaltung/{ref}',
    en: '/embed/programme/{ref}',
    own: [['thema', 'theme']],
    framed: true,
    comfort: '/einbetten.js',
  },
} as const satisfies Record<string, PageRoute>;

/** First words people also know a page by; the address with ours is the one that stays. */
export const otherWords: Readonly<Record<string, string>> = { festival: 'reihe', gruppe: 'akteur' };

/** Endings that give a list or a date as a file: a further form is one word here. */
export const suffixes: readonly string[] = ['ics', 'rss', 'atom', 'json', 'csv', 'txt'];

/** Addresses of machines and of files: what begins like this is not ours to steer. */
export const untouched: readonly string[] = [
  '/_next/static/',
  '/styles/',
  '/fonts/',
  '/plakat/',
  '/mitnehmen/',
  '/understood/',
  '/mails/',
  '/api/',
  '/e/',
  '/.well-known/',
  '/sitemap/',
  '/daten/dump/',
];

/** Files and machine addresses directly below the root. A name with an ending that is no form of a page is one, too. */
export const untouchedNames: readonly string[] = [
  '/livez',
  '/readyz',
  '/oembed',
  '/city.css',
  '/robots.txt',
  '/llms.txt',
  '/daten/katalog.jsonld',
  '/speculation-rules.json',
];

/** Before a page's file that is read aloud people may also say what it is: the address without it is the one that stays. */
export const spokenWords: readonly string[] = ['ansage', 'announcement'];

export type PageName = keyof typeof pages;

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** What an address of this page carries: `{ ref: string }`, `{ genre: string; child: string }`, or nothing. */
export type ParamsOf<P extends PageName> = { readonly [Name in NamesIn<(typeof pages)[P]['de']>]: string };

export const pageNames: readonly PageName[] = Object.keys(pages).filter((name): name is PageName => name in pages);

/** The line of the table with all that a line may have. */
export const routeOf = (page: PageName): PageRoute => pages[page];

/** Whether search engines may find pages of this kind. */
export function isFindable(page: PageName): boolean {
  const { personal, unlisted, framed } = routeOf(page);
  return !personal && !unlisted && !framed;
}
