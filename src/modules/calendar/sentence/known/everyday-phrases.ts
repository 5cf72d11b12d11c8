/**
 * What people say every day, a line each: the sentence, and the filter as a German address writes it, once when it is the same at all three
 * moments, else for Wednesday afternoon, Saturday night and Sunday before dawn.
 */
export const everydayPhrases = `
heute → wann=heute
heute Abend → wann=heute-abend
morgen → wann=morgen
morgen Abend → tageszeit=abend&wann=morgen
übermorgen → wann=uebermorgen
am Wochenende → wann=wochenende
dieses Wochenende → wann=wochenende
nächstes Wochenende → wann=naechstes-wochenende
nächsten Freitag → wann=2026-11-27
kommenden Samstag → wann=2026-11-21 | wann=2026-11-28 | wann=2026-11-28
Freitagabend → tageszeit=abend&wann=2026-11-20 | tageszeit=abend&wann=2026-11-27 | tageszeit=abend&wann=2026-11-27
Samstag Nachmittag → tageszeit=nachmittag&wann=2026-11-21 | tageszeit=nachmittag&wann=2026-11-28 | tageszeit=nachmittag&wann=2026-11-28
Sonntagvormittag → tageszeit=vormittag&wann=2026-11-22
24.12. → wann=2026-12-24
24. Dezember 20 Uhr → ab=20:00&wann=2026-12-24
zwischen den Jahren → wann=2026-12-27..2026-12-30
in den Herbstferien → wann=herbstferien
diese Woche → wann=diese-woche
nächste Woche → wann=naechste-woche
im Dezember → wann=2026-12
Anfang Dezember → wann=2026-12-01..2026-12-10
1. Advent → wann=2026-11-29
an Silvester → wann=2026-12-31
ab 18 Uhr → ab=18:00
jetzt → wann=jetzt
unter der Woche → wochentag=di&wochentag=do&wochentag=fr&wochentag=mi&wochentag=mo
vom 1. bis 5. Dezember → wann=2026-12-01..2026-12-05
in 3 Tagen → wann=2026-11-21 | wann=2026-11-24 | wann=2026-11-24
nächsten Monat → wann=2026-12
Karfreitag → wann=2027-03-26
Fr 20h → ab=20:00&wann=2026-11-20 | ab=20:00&wann=2026-11-27 | ab=20:00&wann=2026-11-27
heute nacht → wann=heute-nacht
halb acht → ab=19:30
um halb acht → ab=19:30
`;
