import { easterOf } from './public-holidays.ts';

export type Span = { first: Temporal.PlainDate; last: Temporal.PlainDate };

/** Days people name, whether they are free or not: where they lie in a year. */
type Rule = (year: number) => Span;

const day = (date: Temporal.PlainDate): Span => ({ first: date, last: date });
const on =
  (month: number, of: number): Rule =>
  (year) =>
    day(Temporal.PlainDate.from({ year, month, day: of }));
const fromEaster =
  (days: number): Rule =>
  (year) =>
    day(easterOf(year).add({ days }));
/** So many weeks and days before the fourth of Advent, the last Sunday before Christmas. */
const beforeAdvent4 =
  (weeks: number, days = 0): Rule =>
  (year) => {
    const eve = Temporal.PlainDate.from({ year, month: 12, day: 24 });
    return day(eve.subtract({ days: eve.dayOfWeek % 7 }).subtract({ weeks, days }));
  };
const sundayOf =
  (month: number, nth: number): Rule =>
  (year) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    return day(first.add({ days: 7 - first.dayOfWeek + (nth - 1) * 7 }));
  };
const between =
  (from: Rule, to: Rule): Rule =>
  (year) => ({ first: from(year).first, last: to(year).last });

/** Each day with all its names, German and English, as people write them; a further day is a line here. */
export const namedDays: readonly (readonly [names: string, rule: Rule])[] = [
  ['neujahr, neujahrstag, new year’s day, new year', on(1, 1)],
  ['heilige drei koenige, dreikoenig, dreikönigstag, epiphany', on(1, 6)],
  ['valentinstag, valentine’s day, valentine', on(2, 14)],
  ['weiberfastnacht, altweiber, weiberdonnerstag', fromEaster(-52)],
  ['rosenmontag', fromEaster(-48)],
  ['faschingsdienstag, fastnacht, veilchendienstag, karnevalsdienstag, shrove tuesday', fromEaster(-47)],
  ['karneval, fasching, carnival', between(fromEaster(-52), fromEaster(-47))],
  ['aschermittwoch, ash wednesday', fromEaster(-46)],
  ['weltfrauentag, frauentag, women’s day', on(3, 8)],
  ['palmsonntag, palm sunday', fromEaster(-7)],
  ['gruendonnerstag, maundy thursday', fromEaster(-3)],
  ['karfreitag, good friday', fromEaster(-2)],
  ['karsamstag, ostersamstag, holy saturday', fromEaster(-1)],
  ['ostersonntag, easter sunday', fromEaster(0)],
  ['ostermontag, easter monday', fromEaster(1)],
  ['ostern, osterwochenende, easter', between(fromEaster(-2), fromEaster(1))],
  ['walpurgisnacht, tanz in den mai', on(4, 30)],
  ['erster mai, tag der arbeit, maifeiertag, labour day, may day', on(5, 1)],
  ['muttertag, mother’s day', sundayOf(5, 2)],
  ['himmelfahrt, christi himmelfahrt, vatertag, ascension day', fromEaster(39)],
  ['pfingstsonntag, whit sunday', fromEaster(49)],
  ['pfingstmontag, whit monday', fromEaster(50)],
  ['pfingsten, whitsun, pentecost', between(fromEaster(48), fromEaster(50))],
  ['fronleichnam, corpus christi', fromEaster(60)],
  ['mariae himmelfahrt, assumption day', on(8, 15)],
  ['tag des offenen denkmals', sundayOf(9, 2)],
  ['tag der deutschen einheit, einheitstag, german unity day', on(10, 3)],
  ['reformationstag, reformation day', on(10, 31)],
  ['halloween', on(10, 31)],
  ['allerheiligen, all saints’ day', on(11, 1)],
  ['martinstag, sankt martin, st martin, st. martin', on(11, 11)],
  ['volkstrauertag', beforeAdvent4(5)],
  ['busstag, buss und bettag, buss- und bettag', beforeAdvent4(4, 4)],
  ['totensonntag, ewigkeitssonntag', beforeAdvent4(4)],
  ['1. advent, erster advent, ersten advent, first advent, first sunday of advent', beforeAdvent4(3)],
  ['2. advent, zweiter advent, zweiten advent, second advent', beforeAdvent4(2)],
  ['3. advent, dritter advent, dritten advent, third advent', beforeAdvent4(1)],
  ['4. advent, vierter advent, vierten advent, fourth advent', beforeAdvent4(0)],
  ['advent, adventszeit', between(beforeAdvent4(3), on(12, 24))],
  ['nikolaus, nikolaustag, saint nicholas', on(12, 6)],
  ['heiligabend, heilig abend, heiliger abend, weihnachtsabend, christmas eve', on(12, 24)],
  ['1. weihnachtstag, erster weihnachtstag, ersten weihnachtstag, 1. feiertag, christmas day', on(12, 25)],
  ['2. weihnachtstag, zweiter weihnachtstag, zweiten weihnachtstag, 2. feiertag, boxing day', on(12, 26)],
  ['weihnachten, weihnachtsfeiertage, christmas', between(on(12, 24), on(12, 26))],
  [
    'zwischen den jahren, zwischen weihnachten und neujahr, zwischen weihnachten und silvester, between christmas and new year',
    between(on(12, 27), on(12, 30)),
  ],
  ['silvester, silvesterabend, sylvester, new year’s eve', on(12, 31)],
];

/** What a rule names: the next that is not over on `from`. */
export function nextNamed(rule: Rule, from: Temporal.PlainDate): Span {
  const here = rule(from.year);
  return Temporal.PlainDate.compare(here.last, from) >= 0 ? here : rule(from.year + 1);
}
