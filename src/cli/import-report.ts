import { createTranslator } from 'use-intl/core';
import type { Refusal } from '#kernel/result.ts';
import type { Locale } from '#kernel/words.ts';
import type { ImportReport } from '#modules/sources/index.ts';
import de from '#modules/sources/messages/de.json' with { type: 'json' };
import en from '#modules/sources/messages/en.json' with { type: 'json' };

type Messages = NonNullable<Parameters<typeof createTranslator>[0]['messages']>;
type Values = Readonly<Record<string, string | number>>;
type Words = (key: string, values?: Values) => string;

const messages: Readonly<Record<Locale, Messages>> = { de, en };
const linesMax = 10;

function wordsOf(locale: Locale): Words {
  const translate = createTranslator({ locale, messages: messages[locale], timeZone: 'UTC' });
  return (key, values) => translate(`sources.${key}`, values);
}

/** A report for people, its last line for programs. */
export function linesOfReport({ source, counts, ...report }: ImportReport, locale: Locale): string[] {
  const words = wordsOf(locale);
  const { venues, genres, missing, dryRun } = report;
  const refused = report.refused.map(({ line, reason }) => ({ line, what: words(`refused.${reason.kind}`) }));
  const notes = report.notes.map(({ line, kind }) => ({ line, what: words(`note.${kind}`) }));
  return [
    words('import.summary', { source, ...counts }),
    words('import.venues', venues),
    words('import.genres', { guessed: genres.guessed, all: genres.guessed + genres.open }),
    ...(missing > 0 ? [words('import.missing', { missing })] : []),
    ...(dryRun ? [words('import.dry-run')] : []),
    ...pile(words('import.refused'), refused, words),
    ...pile(words('import.notes'), notes, words),
    `new=${counts.new} changed=${counts.changed} unchanged=${counts.unchanged} refused=${counts.refused}`,
  ];
}

/** "626 × kein Titel (Zeilen 3, 4, 5 und 623 weitere)", the most frequent first. */
function pile(heading: string, entries: readonly { line: number; what: string }[], words: Words): string[] {
  if (entries.length === 0) return [];
  const groups = [...Map.groupBy(entries, ({ what }) => what)].sort((a, b) => b[1].length - a[1].length);
  return [
    heading,
    ...groups.map(([what, group]) => {
      const lines = group.slice(0, linesMax).map(({ line }) => line);
      const more = group.length > linesMax ? ` ${words('import.more', { count: group.length - linesMax })}` : '';
      return `  ${group.length} × ${what} (${words('import.lines', { count: group.length, lines: lines.join(', ') })}${more})`;
    }),
  ];
}

/** The same for programs: every record by itself. */
export function reportAsJson({ counts, refused, ...report }: ImportReport, locale: Locale): string {
  const words = wordsOf(locale);
  return JSON.stringify({
    ...counts,
    ...report,
    refusals: refused.map((refusal) => ({ ...refusal, message: words(`refused.${refusal.reason.kind}`) })),
  });
}

/** Why nothing could be done at all. */
export function failureWords(refusal: Refusal & Partial<Record<'bytesMax' | 'milliseconds', number>>, locale: Locale) {
  const { kind, bytesMax = 0, milliseconds = 0, ...values } = refusal;
  return wordsOf(locale)(`failed.${kind}`, {
    mebibytes: Math.round(bytesMax / 1024 / 1024),
    seconds: milliseconds / 1_000,
    ...values,
  });
}
