const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "twenty-four", "one thousand two hundred and three": 0 to 9999. */
export function englishNumber(number: number): string {
  if (number < 20) return small[number] ?? '';
  if (number < 100) {
    const ten = tens[Math.floor(number / 10)] ?? '';
    return number % 10 === 0 ? ten : `${ten}-${small[number % 10]}`;
  }
  const unit = number < 1_000 ? 100 : 1_000;
  const rest = number % unit;
  const head = `${englishNumber(Math.floor(number / unit))} ${unit === 100 ? 'hundred' : 'thousand'}`;
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? 'and ' : ''}${englishNumber(rest)}`;
}

const unusual: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** "first", "fourth", "thirty-first". */
export function englishOrdinal(number: number): string {
  const words = englishNumber(number);
  const last = words.split(/[- ]/).at(-1) ?? words;
  const ordinal = unusual[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, words.length - last.length) + ordinal;
}
