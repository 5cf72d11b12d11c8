import type { Locale } from '#kernel/words.ts';

/** "1.234" */
export const countText = (count: number, locale: Locale) => new Intl.NumberFormat(locale).format(count);

const kilobyte = 1_000;
const megabyte = 1_000_000;

/** "12 kB", "3,4 MB": as much as one wants to know before one downloads it. */
export function bytesText(bytes: number, locale: Locale): string {
  const [size, unit] = bytes < megabyte ? [bytes / kilobyte, 'kilobyte'] : [bytes / megabyte, 'megabyte'];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
