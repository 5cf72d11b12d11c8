import { absolute } from './origin.ts';
import { type PageName, routeOf } from './routes.ts';

/** Whether other websites can show what is on this page: a date, an event, any list of dates. */
export const isEmbeddable = (page: PageName) =>
  page === 'occurrence' || page === 'event' || Boolean(routeOf(page).list);

/** Where oEmbed tells how to show a page of ours. */
export const oembedPath = (path: string) => `/oembed?${new URLSearchParams({ format: 'json', url: absolute(path) })}`;
