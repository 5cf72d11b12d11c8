/**
 * What English sentences mean, a line each: the sentence, and the filter as a German address writes it, once when it is the same at all three
 * moments, else for Wednesday afternoon, Saturday night and Sunday before dawn.
 */
export const englishSentences = `
tonight → wann=heute-abend
this weekend → wann=wochenende
next weekend → wann=naechstes-wochenende
next Friday → wann=2026-11-27
coming Saturday → wann=2026-11-21 | wann=2026-11-28 | wann=2026-11-28
Friday night → tageszeit=abend&wann=2026-11-20 | tageszeit=abend&wann=2026-11-27 | tageszeit=abend&wann=2026-11-27
Friday evening → tageszeit=abend&wann=2026-11-20 | tageszeit=abend&wann=2026-11-27 | tageszeit=abend&wann=2026-11-27
Sunday morning → tageszeit=vormittag&wann=2026-11-22
tomorrow evening → tageszeit=abend&wann=morgen
the day after tomorrow → wann=uebermorgen
this week → wann=diese-woche
next week → wann=naechste-woche
next month → wann=2026-12
in December → wann=2026-12
early December → wann=2026-12-01..2026-12-10
mid December → wann=2026-12-11..2026-12-20
December 24th → wann=2026-12-24
24th of December → wann=2026-12-24
24 December 8pm → ab=20:00&wann=2026-12-24
on New Year's Eve → wann=2026-12-31
Good Friday → wann=2027-03-26
first Advent → wann=2026-11-29
at half past seven → ab=19:30
quarter to eight → ab=19:45
after 6 pm → ab=18:00
before 8 pm → vor=20:00
between 6 and 8 pm → ab=18:00&vor=20:00
at 10 am on Sunday → ab=10:00&wann=2026-11-22
after work → ab=17:00&vor=20:00&wochentag=di&wochentag=do&wochentag=fr&wochentag=mi&wochentag=mo
during the week → wochentag=di&wochentag=do&wochentag=fr&wochentag=mi&wochentag=mo
on weekends → wochentag=sa&wochentag=so
every Tuesday → wochentag=di
in 3 days → wann=2026-11-21 | wann=2026-11-24 | wann=2026-11-24
in two weeks → wann=2026-12-02 | wann=2026-12-05 | wann=2026-12-05
the next 10 days → wann=2026-11-18..2026-11-27 | wann=2026-11-21..2026-11-30 | wann=2026-11-21..2026-11-30
from Friday to Sunday → wann=2026-11-20..2026-11-22 | wann=2026-11-27..2026-11-29 | wann=2026-11-27..2026-11-29
until Sunday → bis=2026-11-22
free concerts tonight → format=konzert&preis=frei&wann=heute-abend
free and outdoors with kids in Nordend → preis=frei&publikum=familie&setting=draussen&stadtteil=nordend
under 10 euros → preis=bis10
for kids from 6 years → alter=6&publikum=familie
for 6 year olds → alter=6
wheelchair accessible theatre → mit=rollstuhl&sparte=theater
sign language → mit=gebaerdensprache
in English → sprache=en
without words → sprache=ohne
when it rains → setting=drinnen
near Haus am Fluss → nahe=51.6,6.7&umkreis=2
1 km around Haus am Fluss → nahe=51.6,6.7&umkreis=1
near me → near-me
poetry slam in Hafen → sparte=literatur.slam&stadtteil=hafen
autumn holidays → wann=herbstferien
Christmas → wann=2026-12-24..2026-12-26
heute Abend → wann=heute-abend
Konzerte am Wochenende → format=konzert&wann=wochenende
what's on today? → wann=heute
Friday late → tageszeit=nacht&wann=2026-11-20 | tageszeit=nacht&wann=2026-11-27 | tageszeit=nacht&wann=2026-11-27
with a pram on Saturday afternoon → mit=kinderwagen&tageszeit=nachmittag&wann=2026-11-21 | mit=kinderwagen&tageszeit=nachmittag&wann=2026-11-28 | mit=kinderwagen&tageszeit=nachmittag&wann=2026-11-28
open air concerts in the next 10 days → format=konzert&setting=draussen&wann=2026-11-18..2026-11-27 | format=konzert&setting=draussen&wann=2026-11-21..2026-11-30 | format=konzert&setting=draussen&wann=2026-11-21..2026-11-30
independent theatre → sparte=theater&szene=frei
May I bring a friend → q=May+I+bring+a+friend
in May → wann=2027-05
pay what you can → preis=spende
`;
