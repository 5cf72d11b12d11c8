import { type Filter, parseFilter } from '#modules/calendar/index.ts';

/** A filter without what only says how a page or a file shows it: order, page, what becomes of cancelled dates. */
export const withoutOrder = ({
  seite: _page,
  sortierung: _order,
  abgesagt: _cancelled,
  laufzeit: _runs,
  feed: _feed,
  ...wishes
}: Filter): Filter => wishes;

/** The filter a subscription holds as text. */
export const filterOf = (text: string): Filter => parseFilter(new URLSearchParams(text)).filter;
