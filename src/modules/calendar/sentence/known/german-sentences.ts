/**
 * What German sentences mean, a line each: the sentence, and the filter as a German address writes it, once when it is the same at all three
 * moments, else for Wednesday afternoon, Saturday night and Sunday before dawn.
 */
export const germanSentences = `
heut abend → wann=heute-abend
heute Abend noch was los? → wann=heute-abend
Was ist heute los → wann=heute
was läuft morgen im Kino → sparte=film&wann=morgen
Samstagabend → tageszeit=abend&wann=2026-11-21
samstags → wochentag=sa
Sa 19.30 Uhr → ab=19:30&wann=2026-11-21
Freitag 19:30 → ab=19:30&wann=2026-11-20 | ab=19:30&wann=2026-11-27 | ab=19:30&wann=2026-11-27
Freitag um acht → ab=20:00&wann=2026-11-20 | ab=20:00&wann=2026-11-27 | ab=20:00&wann=2026-11-27
Freitag ab acht → ab=20:00&wann=2026-11-20 | ab=20:00&wann=2026-11-27 | ab=20:00&wann=2026-11-27
Sonntag um 11 Uhr → ab=11:00&wann=2026-11-22
Sonntag halb elf → ab=22:30&wann=2026-11-22
Samstag ab 10 Uhr Flohmarkt → ab=10:00&q=Flohmarkt&wann=2026-11-21
morgen früh → tageszeit=frueh&wann=morgen
morgen Vormittag → tageszeit=vormittag&wann=morgen
heute Nachmittag → tageszeit=nachmittag&wann=heute
heute Mittag → tageszeit=mittag&wann=heute
heute morgen → tageszeit=frueh&wann=heute
nächsten Dienstag → wann=2026-11-24
diesen Donnerstag → wann=2026-11-19 | wann=2026-11-26 | wann=2026-11-26
übernächsten Montag → wann=2026-11-30
am kommenden Mittwoch → wann=2026-11-25
jeden Mittwoch → wochentag=mi
freitagabends → tageszeit=abend&wochentag=fr
montags und mittwochs → wochentag=mi&wochentag=mo
dienstags ab 19 Uhr → ab=19:00&wochentag=di
am 1.12. → wann=2026-12-01
am 3. Dezember → wann=2026-12-03
3.12.2026 → wann=2026-12-03
31.12. ab 22 Uhr → ab=22:00&wann=2026-12-31
29.2. → wann=2028-02-29
1. Januar → wann=2027-01-01
vom 24.12. bis 26.12. → wann=2026-12-24..2026-12-26
24.12. - 26.12. → wann=2026-12-24..2026-12-26
5. bis 7. Januar → wann=2027-01-05..2027-01-07
zwischen Freitag und Sonntag → wann=2026-11-20..2026-11-22 | wann=2026-11-27..2026-11-29 | wann=2026-11-27..2026-11-29
von Freitag bis Sonntag → wann=2026-11-20..2026-11-22 | wann=2026-11-27..2026-11-29 | wann=2026-11-27..2026-11-29
bis Sonntag → bis=2026-11-22
ab Freitag → von=2026-11-20 | von=2026-11-27 | von=2026-11-27
ab 1. Dezember → von=2026-12-01
nach Weihnachten → von=2026-12-27
vor Weihnachten → bis=2026-12-23
in zwei Wochen → wann=2026-12-02 | wann=2026-12-05 | wann=2026-12-05
in einer Woche → wann=2026-11-25 | wann=2026-11-28 | wann=2026-11-28
in 14 Tagen → wann=2026-12-02 | wann=2026-12-05 | wann=2026-12-05
die nächsten zwei Wochen → wann=2026-11-18..2026-12-01 | wann=2026-11-21..2026-12-04 | wann=2026-11-21..2026-12-04
in den nächsten 5 Tagen → wann=2026-11-18..2026-11-22 | wann=2026-11-21..2026-11-25 | wann=2026-11-21..2026-11-25
nächste 30 Tage → wann=30-tage
diesen Monat → wann=2026-11
übernächste Woche → wann=2026-11-30..2026-12-06
übernächstes Wochenende → wann=2026-12-04..2026-12-06
KW 3 → wann=2027-kw03
Kalenderwoche 50 → wann=2026-kw50
Mitte Dezember → wann=2026-12-11..2026-12-20
Ende Dezember → wann=2026-12-21..2026-12-31
Ende November → wann=2026-11-21..2026-11-30
Anfang November → wann=2027-11-01..2027-11-10
im März → wann=2027-03
Mai 2027 → wann=2027-05
Dezember 2026 → wann=2026-12
Heiligabend → wann=2026-12-24
Weihnachten → wann=2026-12-24..2026-12-26
2. Weihnachtstag → wann=2026-12-26
Neujahr → wann=2027-01-01
Rosenmontag → wann=2027-02-08
Aschermittwoch → wann=2027-02-10
Gründonnerstag → wann=2027-03-25
Ostersonntag → wann=2027-03-28
Ostern → wann=2027-03-26..2027-03-29
Christi Himmelfahrt → wann=2027-05-06
Vatertag → wann=2027-05-06
Pfingsten → wann=2027-05-15..2027-05-17
Fronleichnam → wann=2027-05-27
Tag der Deutschen Einheit → wann=2027-10-03
Allerheiligen → wann=2027-11-01
Volkstrauertag → wann=2027-11-14
Totensonntag → wann=2026-11-22
Buß- und Bettag → wann=2026-11-18 | wann=2027-11-17 | wann=2027-11-17
Nikolaus → wann=2026-12-06
2. Advent → wann=2026-12-06
vierter Advent → wann=2026-12-20
dritter Advent → wann=2026-12-13
Halloween → wann=2027-10-31
Muttertag → wann=2027-05-09
Tag des offenen Denkmals → wann=2027-09-12
Valentinstag → wann=2027-02-14
Walpurgisnacht → wann=2027-04-30
Tanz in den Mai → wann=2027-04-30
in den Weihnachtsferien → wann=weihnachtsferien
Osterferien → wann=osterferien
in den Sommerferien → wann=sommerferien
langes Wochenende → wann=2026-12-25..2026-12-27
Brückentag → wann=2027-05-07
ab 18 Uhr → ab=18:00
ab achtzehn Uhr → ab=18:00
bis 20 Uhr → vor=20:00
vor 20 Uhr → vor=20:00
nach 22 Uhr → ab=22:00
um 20.15 Uhr → ab=20:15
gegen neun → ab=21:00
Viertel nach sieben → ab=19:15
viertel vor acht → ab=19:45
dreiviertel acht → ab=19:45
halb neun morgens → ab=08:30&tageszeit=frueh
acht Uhr abends → ab=20:00&tageszeit=abend
zwischen 18 und 20 Uhr → ab=18:00&vor=20:00
von 18 bis 20 Uhr → ab=18:00&vor=20:00
18-20 Uhr → ab=18:00&vor=20:00
nach der Arbeit → ab=17:00&vor=20:00&wochentag=di&wochentag=do&wochentag=fr&wochentag=mi&wochentag=mo
in der Mittagspause → tageszeit=mittag&wochentag=di&wochentag=do&wochentag=fr&wochentag=mi&wochentag=mo
abends → tageszeit=abend
am Nachmittag → tageszeit=nachmittag
nachts → tageszeit=nacht
umsonst → preis=frei
kostenlose Konzerte → format=konzert&preis=frei
Eintritt frei → preis=frei
auf Spende → preis=spende
Hut geht rum → preis=spende
unter 10 Euro → preis=bis10
bis 5 € → preis=bis5
höchstens 15 Euro → preis=bis20
für 20 Euro → preis=bis20
mit Stadtpass → preis=stadtpass
ermäßigt → preis=ermaessigt
umsonst und draußen → preis=frei&setting=draussen
mit Kindern → publikum=familie
Kinder ab 6 → alter=6&publikum=familie
für 8-Jährige → alter=8
für Fünfjährige → alter=5
ab 12 Jahren → alter=12
mit Baby → publikum=kleinkind
für Senioren → publikum=60plus
Jugendliche → publikum=jugend
mit Kinderwagen → mit=kinderwagen
mit Rollstuhl → mit=rollstuhl
barrierefrei → mit=rollstuhl
Höranlage → mit=hoeranlage
Gebärdensprache → mit=gebaerdensprache
mit Hund → mit=assistenzhund
mit Untertiteln → mit=uebertitel
relaxed performance → mit=relaxed
auf Englisch → sprache=en
ohne Worte → sprache=ohne
auf Türkisch → sprache=tr
bei Regen → setting=drinnen
open air → setting=draussen
draußen → setting=draussen
online → setting=online
in Nordend → stadtteil=nordend
im Hafen → stadtteil=hafen
Haus am Fluss → ort=haus-am-fluss
1 km um Haus am Fluss → nahe=51.6,6.7&umkreis=1
im Umkreis von 3 km um Haus am Fluss → nahe=51.6,6.7&umkreis=3
in der Nähe von Nordend → nahe=51.61,6.71&umkreis=2
44894 → plz=44894
in meiner Nähe → near-me
Jazz → sparte=musik.jazz
Poetry Slam → sparte=literatur.slam
Slam im Hafen → sparte=literatur.slam&stadtteil=hafen
Puppentheater für Kinder am Sonntag → publikum=familie&sparte=theater.figuren&wann=2026-11-22
Theater am Wall → ort=theater-am-wall
Theater im Hafen → sparte=theater&stadtteil=hafen
Konzi am WE → format=konzert&wann=wochenende
freie Szene → szene=frei
Off-Theater heute → sparte=theater&szene=frei&wann=heute
Lesung mit Untertiteln morgen Abend → format=lesung&mit=uebertitel&tageszeit=abend&wann=morgen
Flohmarkt am Sonntag → q=Flohmarkt&wann=2026-11-22
Weihnachtsmarkt → q=Weihnachtsmarkt
Führung durch die Altstadt → format=fuehrung&q=durch+die+Altstadt
Vernissage am Freitag → format=vernissage&wann=2026-11-20 | format=vernissage&wann=2026-11-27 | format=vernissage&wann=2026-11-27
Stummfilm mit Orgel → q=Orgel&sparte=film.konzert
Kabarett unter 20 Euro am Samstagabend im Hafen → preis=bis20&sparte=kleinkunst.kabarett&stadtteil=hafen&tageszeit=abend&wann=2026-11-21
heute Abend umsonst & draußen mit Kindern in Nordend → preis=frei&publikum=familie&setting=draussen&stadtteil=nordend&wann=heute-abend
Woyzeck → q=Woyzeck
Woyzeck am Freitag → q=Woyzeck&wann=2026-11-20 | q=Woyzeck&wann=2026-11-27 | q=Woyzeck&wann=2026-11-27
Die Ärzte morgen → q=%C3%84rzte&wann=morgen
Was ihr wollt → q=ihr+wollt
Bachkantate in der Kirche → q=Bachkantate+in+der+Kirche
premiere → premiere=ja
letzte Chance → endet=ja
neu im Programm → neu=ja
am 15. → wann=2026-12-15
24.12.26 → wann=2026-12-24
sonntagvormittags → tageszeit=vormittag&wochentag=so
Freitag bis Sonntag → wann=2026-11-20..2026-11-22 | wann=2026-11-27..2026-11-29 | wann=2026-11-27..2026-11-29
1.–5.12. → wann=2026-12-01..2026-12-05
Museum am ersten Advent → sparte=geschichte&wann=2026-11-29
DGS → mit=gebaerdensprache
Rolli → mit=rollstuhl
heute Nacht Techno → sparte=club.elektronisch&wann=heute-nacht
zwischen Weihnachten und Neujahr → wann=2026-12-27..2026-12-30
Freitag 20h30 → ab=20:30&wann=2026-11-20 | ab=20:30&wann=2026-11-27 | ab=20:30&wann=2026-11-27
umsonst & draußen am WE → preis=frei&setting=draussen&wann=wochenende
`;
