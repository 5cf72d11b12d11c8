const small =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = 'null zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** "vierundzwanzig", "eintausendzweihundertdrei": 0 to 9999. */
export function germanNumber(number: number): string {
  if (number < 20) return small[number] ?? '';
  if (number < 100) {
    const one = number % 10;
    return one === 0 ? (tens[number / 10] ?? '') : `${counted(one)}und${tens[Math.floor(number / 10)]}`;
  }
  const unit = number < 1_000 ? 100 : 1_000;
  const rest = number % unit;
  const head = `${counted(Math.floor(number / unit))}${unit === 100 ? 'hundert' : 'tausend'}`;
  return rest > 0 ? head + germanNumber(rest) : head;
}

/** "ein" before what is counted: "ein Euro", "einundzwanzig Uhr", "hundertein Termine". */
export const counted = (number: number): string => germanNumber(number).replace(/eins$/, 'ein');

const unusual: Readonly<Record<string, string>> = { eins: 'erste', drei: 'dritte', sieben: 'siebte', acht: 'achte' };

/** "erste", "vierte", "einunddreißigste". */
export function germanOrdinal(number: number): string {
  const last = number % 100;
  if (last === 0 || last > 19) return `${germanNumber(number)}ste`;
  const words = germanNumber(number);
  for (const [end, ordinal] of Object.entries(unusual))
    if (words.endsWith(end)) return words.slice(0, -end.length) + ordinal;
  return `${words}te`;
}
