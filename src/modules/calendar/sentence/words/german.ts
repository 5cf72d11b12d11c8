import { named, numbered, phrases, type Vocabulary, wordSet } from './vocabulary.ts';

const days = 'mo montag, di dienstag, mi mittwoch, do donnerstag, fr freitag, sa samstag sonnabend, so sonntag';
const parts = {
  frueh: 'früh frühmorgens morgen morgens',
  vormittag: 'vormittag vormittags',
  mittag: 'mittag mittags',
  nachmittag: 'nachmittag nachmittags',
  abend: 'abend abends',
  nacht: 'nacht nachts',
};

/** The words German sentences about time and money are made of. A further word is a word here. */
export const german: Vocabulary = {
  weekdays: numbered(days),
  everyWeekday: numbered('montags, dienstags, mittwochs, donnerstags, freitags, samstags sonnabends, sonntags'),
  months: numbered(
    'januar jan jänner, februar feb, märz, april apr, mai, juni jun, juli jul, august aug, september sep sept, oktober okt, november nov, dezember dez',
  ),
  dayparts: named(parts),
  numbers: numbered(
    'null, ein eins eine einer einem einen, zwei zwo, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig, einundzwanzig, zweiundzwanzig, dreiundzwanzig',
    0,
  ),
  this: phrases('diesen, dieser, dieses, diese, diesem'),
  coming: phrases('kommenden, kommender, kommendes, kommende, den kommenden, das kommende, am kommenden'),
  next: phrases('nächsten, nächster, nächstes, nächste, den nächsten, das nächste, am nächsten'),
  afterNext: phrases('übernächsten, übernächster, übernächstes, übernächste, am übernächsten'),
  from: phrases('ab, ab dem, von, vom, seit'),
  until: phrases('bis, bis zum, bis zur, bis spätestens, spätestens'),
  before: phrases('vor, vor dem'),
  after: phrases('nach, nach dem'),
  at: phrases('um, gegen, so gegen, so um, circa, ca'),
  between: phrases('zwischen'),
  and: phrases('und'),
  to: phrases('bis, bis zum, -'),
  early: phrases('anfang, am anfang vom, anfang des'),
  middle: phrases('mitte, mitte des'),
  late: phrases('ende, ende des, am ende vom'),
  day: phrases('tag, tage, tagen'),
  week: phrases('woche, wochen'),
  month: phrases('monat, monats, monate, monaten'),
  weekend: phrases('wochenende, we'),
  in: phrases('in'),
  nextSpan: phrases('die nächsten, in den nächsten, den nächsten, nächste, nächsten'),
  oclock: phrases('uhr, h'),
  half: phrases('halb'),
  quarterTo: phrases('viertel vor'),
  quarterPast: phrases('viertel nach'),
  threeQuarters: phrases('dreiviertel'),
  halfIsPast: false,
  morningWords: phrases('morgens, früh, vormittags, am morgen, am vormittag, in der früh'),
  eveningWords: phrases('abends, nachmittags, am abend, am nachmittag, nachts'),
  upTo: phrases('unter, bis, bis zu, max, maximal, höchstens, nicht mehr als, für'),
  euro: phrases('euro, €, eur'),
  kilometre: phrases('km, kilometer, kilometern'),
  around: phrases('um, um die, um den, um das, rund um, rund ums, von, vom, im umkreis von, zum, zur'),
  nearby: phrases(
    'in der nähe von, in der nähe vom, in der nähe der, in der nähe des, nahe, nahe bei, rund um, rund ums, im umkreis von, um die ecke von',
  ),
  years: phrases('jahre, jahren, jahr'),
  aged: phrases('jährige, jährigen, jähriger, jähriges'),
  longWeekend: phrases(
    'langes wochenende, lange wochenende, langen wochenende, verlängertes wochenende, verlängerten wochenende',
  ),
  bridgeDay: phrases('brückentag, brückentags, brückentage'),
  schoolHolidays: phrases('ferien, schulferien'),
  small: wordSet(
    'und oder mit in im ins am an um auf zu zum zur von vom bei beim für der die das den dem des ein eine einen einem einer es ist sind was wo wer wann welche welcher gibt gibts los so mal noch da hier ich wir mich uns will wollen möchte möchten suche suchen finde zeig zeige mir bitte etwas irgendwas irgendwo alles alle programm veranstaltung veranstaltungen termin termine event events stadt machen gehen läuft geht nur auch gern gerne statt findet &',
  ),
};
