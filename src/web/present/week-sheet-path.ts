import type { WeekFormat } from '#across/posters/index.ts';
import { type Kit, versionOf } from '#across/share/index.ts';

type Wanted = { slug: string; value: string; format: WeekFormat; kind: 'svg' | 'png' | 'pdf' };

/** The address of a sheet of a house's week: it moves with every word on it. */
export function weekSheetPath({ sheets, locale }: Kit, { slug, value, format, kind }: Wanted): string {
  const poster = sheets.find((sheet) => sheet.format === format)?.poster;
  const version = poster ? `?v=${versionOf(poster)}` : '?';
  return `/plakat/woche.${slug}.${value}-${format}.${kind}${version}${locale === 'en' ? '&l=en' : ''}`;
}
