import { type Looking, longestAt, type Matcher, wordAt } from '../match.ts';

const steps: readonly (readonly [euros: number, value: string])[] = [
  [5, 'bis5'],
  [10, 'bis10'],
  [20, 'bis20'],
];

const amountAt = (looking: Looking, at: number) => {
  const word = wordAt(looking, at);
  return (
    looking.vocabulary.numbers.get(word) ??
    (/^\d{1,3}(?:[.,]\d\d)?$/.test(word) ? Number(word.replace(',', '.')) : undefined)
  );
};

/** "unter 10 Euro", "bis 5 €": the smallest step that holds what was said; more than the largest asks for nothing. */
export const price: Matcher = (looking, at) => {
  const lead = longestAt(looking, at, looking.vocabulary.upTo);
  const amount = lead ? amountAt(looking, at + lead) : undefined;
  const before = lead ? longestAt(looking, at + lead, looking.vocabulary.euro) : 0;
  const [number, end] = before
    ? [amountAt(looking, at + lead + before), at + lead + before + 1]
    : [amount, at + lead + 1];
  const behind = before ? 0 : longestAt(looking, end, looking.vocabulary.euro);
  if (number === undefined || (!before && !behind)) return undefined;
  const step = steps.find(([euros]) => number <= euros);
  return { length: end + behind - at, asks: step ? [['preis', [number === 0 ? 'frei' : step[1]]]] : [] };
};

/** "ab 6 Jahren", "für 6-Jährige", "für Sechsjährige", and "Kinder ab 6" */
export const age: Matcher = (looking, at) => {
  const { vocabulary } = looking;
  const lead = longestAt(looking, at, vocabulary.from) || longestAt(looking, at, vocabulary.upTo);
  const word = wordAt(looking, at + lead);
  const years = vocabulary.numbers.get(word) ?? (/^\d{1,2}\+?$/.test(word) ? Number(word) : undefined);
  if (years !== undefined && years > 0) {
    const dash = wordAt(looking, at + lead + 1) === '-' ? 1 : 0;
    const unit =
      longestAt(looking, at + lead + 1 + dash, vocabulary.aged) || longestAt(looking, at + lead + 1, vocabulary.years);
    if (unit) return { length: lead + 1 + dash + unit, asks: [['alter', [String(years)]]] };
    const ofChildren = lead > 0 && /^(?:kinder|kindern|kids|children)$/.test(wordAt(looking, at - 1));
    return ofChildren && years <= 16 ? { length: lead + 1, asks: [['alter', [String(years)]]] } : undefined;
  }
  for (const [number, value] of vocabulary.numbers) {
    if (word.startsWith(number) && vocabulary.aged.some(([ending]) => word === number + ending))
      return { length: lead + 1, asks: [['alter', [String(value)]]] };
  }
  return undefined;
};
