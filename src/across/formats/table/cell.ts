// What a spreadsheet takes for a formula, also behind spaces, quotes and the wide signs some of them fold.
const formula = /^[\s"'‘’“”„]*[=+\-@＝＋－＠\t\r]/;
const needsQuotes = /[",\r\n]/;

/** A text as one cell of a table (RFC 4180): never a formula, quoted where it must be. */
export function textCell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A number as one cell: a spreadsheet may count with it, so nothing stands before its sign. */
export const numberCell = (number: number | undefined): string =>
  number === undefined || !Number.isFinite(number) ? '' : String(number);
