const plain = /^[!-~]*$/;
const plainUnescaped = /^[!-+\--:<-[\]-~]*$/;

/** An address as iCalendar carries it: bare, so nothing in it may end the line. */
export const address = (url: string) => (plain.test(url) ? url : url.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, ''));

/** The page of one date. Some readers unescape addresses, so that it holds nothing that looks escaped. */
export const leafAddress = (url: string) =>
  plainUnescaped.test(url) ? url : address(url).replaceAll(/[,;\\]/g, encodeURIComponent);
