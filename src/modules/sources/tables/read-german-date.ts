/** A day, or several, that a text names; `rest` is what stands besides it, such as the time. */
export type NamedDays = { from: Temporal.PlainDate; to: Temporal.PlainDate | undefined; rest: string };

const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const month = String.raw`(\d{1,2}\.|\s?[A-Za-zä]{3,9}\.?\s)`;
const one = String.raw`(\d{1,2})\.\s?${month}\s?(\d{4}|\d{2}(?!\d))`;
const range = new RegExp(String.raw`(\d{1,2})\.\s?(?:${month}\s?(\d{4}|\d{2}(?!\d))?)?\s*(?:-|–|—|bis)\s*${one}`, 'i');
const german = new RegExp(`(?<!\\d)${one}`, 'i');
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

/** Reads "2026-12-04", "04.12.2026", "4. Dezember 2026", "4.–6.12.2026". Without a year no day is named. */
export function readGermanDate(text: string): NamedDays | undefined {
  const plain = text.slice(0, 200);
  return isoDays(plain) ?? rangeOfDays(plain) ?? singleDay(plain);
}

function isoDays(text: string): NamedDays | undefined {
  const [first, second] = [...text.matchAll(iso)];
  const from = first && dayOf(first[1], first[2], first[3]);
  if (!from) return undefined;
  const to = second && dayOf(second[1], second[2], second[3]);
  return { from, to: laterThan(from, to), rest: text.replaceAll(iso, ' ') };
}

function rangeOfDays(text: string): NamedDays | undefined {
  const found = range.exec(text);
  if (!found) return undefined;
  const [whole, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear] = found;
  const to = dayOf(fullYear(lastYear), lastMonth, lastDay);
  const from = dayOf(fullYear(firstYear ?? lastYear), firstMonth ?? lastMonth, firstDay);
  return from && to && { from, to: laterThan(from, to), rest: text.replace(whole, ' ') };
}

function singleDay(text: string): NamedDays | undefined {
  const found = german.exec(text);
  if (!found) return undefined;
  const from = dayOf(fullYear(found[3]), found[2], found[1]);
  return from && { from, to: undefined, rest: text.replace(found[0], ' ') };
}

const laterThan = (from: Temporal.PlainDate, to: Temporal.PlainDate | undefined) =>
  to && Temporal.PlainDate.compare(to, from) > 0 ? to : undefined;

const fullYear = (year: string | undefined) => (year?.length === 2 ? `20${year}` : year);

function dayOf(year: string | undefined, monthText: string | undefined, day: string | undefined) {
  const word = monthText?.trim().toLowerCase() ?? '';
  const month = /^\d/.test(word)
    ? Number.parseInt(word, 10)
    : months.indexOf(word.replace('mar', 'mär').slice(0, 3)) + 1;
  try {
    return Temporal.PlainDate.from({ year: Number(year), month, day: Number(day) }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
