import { type Looking, longestAt, type Match, type Matcher, wordAt } from '../match.ts';

type Clock = { length: number; minutes: number };

const pad = (number: number) => String(number).padStart(2, '0');
const written = (minutes: number) => `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;

/** Whether the sentence speaks of the morning, or of a later part of the day, anywhere. */
const says = (looking: Looking, phrases: readonly (readonly string[])[]) =>
  looking.words.some((_word, at) => longestAt(looking, at, phrases) > 0);

/**
 * An hour as people mean it: what is on at "acht" is on in the evening unless somebody says "morgens". With "Uhr" behind
 * figures nine, ten and eleven are the morning's: markets and guided tours.
 */
function meant(looking: Looking, hour: number, asFigures: boolean): number {
  if (hour > 11 || hour === 0 || says(looking, looking.vocabulary.morningWords)) return hour;
  if (asFigures && hour >= 9 && !says(looking, looking.vocabulary.eveningWords)) return hour;
  return hour + 12;
}

const hourWord = (looking: Looking, at: number) => {
  const word = wordAt(looking, at);
  const number = looking.vocabulary.numbers.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
  return number !== undefined && number >= 1 && number <= 12 ? number : undefined;
};

/** "halb acht", "Viertel vor acht", "dreiviertel acht", "half past seven" */
function spoken(looking: Looking, at: number): Clock | undefined {
  const { vocabulary } = looking;
  const ways = [
    [vocabulary.half, vocabulary.halfIsPast ? 30 : -30],
    [vocabulary.quarterTo, -15],
    [vocabulary.quarterPast, 15],
    [vocabulary.threeQuarters, -15],
  ] as const;
  for (const [phrases, minutes] of ways) {
    const lead = longestAt(looking, at, phrases);
    const hour = lead ? hourWord(looking, at + lead) : undefined;
    if (hour === undefined) continue;
    const unit = longestAt(looking, at + lead + 1, vocabulary.oclock);
    return { length: lead + 1 + unit, minutes: (meant(looking, hour % 12 || 12, false) * 60 + minutes + 1440) % 1440 };
  }
  return undefined;
}

/** "20 Uhr", "20h", "19:30", "19.30 Uhr", "acht Uhr", "8pm" */
function figures(looking: Looking, at: number, bare: boolean): Clock | undefined {
  const word = wordAt(looking, at);
  const unit = longestAt(looking, at + 1, looking.vocabulary.oclock);
  const [, hour, point, minute] = /^(\d{1,2})(?:([:.])(\d\d))?$/.exec(word) ?? [];
  const number = hour ? Number(hour) : looking.vocabulary.numbers.get(word);
  if (number === undefined || number > 24) return undefined;
  // "19.30" alone may be a day; "19:30" never is. A bare number is a time only behind "ab", "bis", "um".
  if (!unit && !(minute && point === ':') && !(bare && !minute && number >= 1)) return undefined;
  if (minute && Number(minute) > 59) return undefined;
  // "20h30": the minutes stand behind the unit.
  const [behind] = wordAt(looking, at + 1) === 'h' && !minute ? (/^[0-5]\d$/.exec(wordAt(looking, at + 2)) ?? []) : [];
  return {
    length: 1 + unit + (behind ? 1 : 0),
    minutes: (meant(looking, number % 24, hour !== undefined) * 60 + Number(minute ?? behind ?? 0)) % 1440,
  };
}

const clockAt = (looking: Looking, at: number, bare: boolean) => spoken(looking, at) ?? figures(looking, at, bare);

const asking = (length: number, facet: 'ab' | 'vor', minutes: number): Match => ({
  length,
  asks: [[facet, [written(minutes)]]],
});

/** "zwischen 18 und 20 Uhr", "18 bis 20 Uhr", "von 18-20 Uhr" */
const between: Matcher = (looking, at) => {
  const { vocabulary } = looking;
  const lead = longestAt(looking, at, vocabulary.between) || longestAt(looking, at, vocabulary.from);
  const start = clockAt(looking, at + lead, true);
  if (!start) return undefined;
  const joined = at + lead + start.length;
  const join = (lead && longestAt(looking, joined, vocabulary.and)) || longestAt(looking, joined, vocabulary.to);
  const end = join ? clockAt(looking, joined + join, false) : undefined;
  if (!end) return undefined;
  return {
    length: lead + start.length + join + end.length,
    asks: [
      ['ab', [written(start.minutes)]],
      ['vor', [written(end.minutes)]],
    ],
  };
};

/** "ab 18 Uhr", "nach 18 Uhr", "bis 20 Uhr", "vor acht"; "um acht" and "20 Uhr" show what begins from then on. */
const bounded: Matcher = (looking, at) => {
  const { vocabulary } = looking;
  const sides = [
    ['ab', vocabulary.from],
    ['ab', vocabulary.after],
    ['ab', vocabulary.at],
    ['vor', vocabulary.until],
    ['vor', vocabulary.before],
  ] as const;
  for (const [facet, phrases] of sides) {
    const lead = longestAt(looking, at, phrases);
    const clock = lead ? clockAt(looking, at + lead, true) : undefined;
    if (clock) return asking(lead + clock.length, facet, clock.minutes);
  }
  const clock = clockAt(looking, at, false);
  return clock && asking(clock.length, 'ab', clock.minutes);
};

export const times: readonly Matcher[] = [between, bounded];
