/** What a text says about the time of day. A word without a time ("laufend") says nothing about it: 'unknown'. */
export type DayTime =
  | { kind: 'times'; start: Temporal.PlainTime; end: Temporal.PlainTime | undefined; several: boolean }
  | { kind: 'all-day' }
  | { kind: 'until-day'; day: number; month: number }
  | { kind: 'unknown' };

/** `19:30`, `19.30`, `19h30`, `19` with `Uhr` or `h` behind it or in a span; never a part of a date such as 27.03. */
const clock = /(?<![\d.:])([01]?\d|2[0-4])(?:[:.h]([0-5]\d))?(?![\d:]|\.\d|\.\s?(?:[A-ZÄÖÜ]|-|–))/;
const span = new RegExp(`${clock.source}\\s*(?:uhr|h)?\\s*(?:-|–|—|bis)\\s*${clock.source}`, 'i');
const single = new RegExp(
  `(?:${clock.source}\\s*(?:uhr|h)(?![a-zäöü\\d])|(?<=^|ab |um |gegen )${clock.source}(?=\\s*$|,))`,
  'i',
);
const days = /^\s*\d{1,2}\.\s*(?:-|–|—|bis)\s*(\d{1,2})\.\s*(\d{1,2})\.?\s*$/;

/** Reads a German time of day: "19:30 Uhr", "16-17:30 Uhr", "ab 18", "ganztägig", "27.–29.03.". Invents nothing. */
export function readGermanTime(text: string): DayTime {
  const plain = text
    .slice(0, 200)
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
  if (/^ganzt(?:[äa]e?g(?:ig|lich)|ags)$/i.test(plain)) return { kind: 'all-day' };
  const [, day, month] = days.exec(plain) ?? [];
  if (day && month) return { kind: 'until-day', day: Number(day), month: Number(month) };

  const begins = /beginn:?\s*(.*)$/i.exec(plain)?.[1] ?? plain;
  const spans = [...begins.matchAll(new RegExp(span.source, 'gi'))];
  const [first, last] = [spans[0], spans.at(-1)];
  const start = first ? timeOf(first[1], first[2]) : undefined;
  if (start && last) return { kind: 'times', start, end: timeOf(last[3], last[4]), several: spans.length > 1 };

  const [, hour = '', minute, bareHour, bareMinute] = single.exec(begins) ?? [];
  const only = timeOf(hour || bareHour, minute ?? bareMinute);
  return only ? { kind: 'times', start: only, end: undefined, several: false } : { kind: 'unknown' };
}

/** 24:00 is the midnight at the end of the day, which the next day begins with. */
function timeOf(hour: string | undefined, minute: string | undefined): Temporal.PlainTime | undefined {
  if (!hour) return undefined;
  if (Number(hour) === 24) return Number(minute ?? 0) === 0 ? Temporal.PlainTime.from({ hour: 0 }) : undefined;
  return Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute ?? 0) });
}
