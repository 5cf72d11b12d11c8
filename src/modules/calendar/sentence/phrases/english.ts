/** English phrases that mean the same whenever they are said; written as the German ones are. */
export const englishPhrases = `
wann=jetzt: now, right now, just now
wann=heute: today
wann=heute-abend: tonight, this evening, today evening
wann=heute-nacht: late tonight, late night tonight, tonight late
wann=heute tageszeit=vormittag: this morning
wann=heute tageszeit=nachmittag: this afternoon
wann=morgen: tomorrow
wann=morgen tageszeit=abend: tomorrow night
wann=uebermorgen: day after tomorrow, the day after tomorrow
wann=wochenende: weekend, this weekend, the weekend, at the weekend, on the weekend, coming weekend
wann=naechstes-wochenende: next weekend
wann=diese-woche: this week
wann=naechste-woche: next week
wann=7-tage: next days, the next few days, coming days, soon
wann=herbstferien: autumn holidays, fall break, in the autumn holidays
wann=weihnachtsferien: christmas holidays, in the christmas holidays
wann=winterferien: winter holidays
wann=osterferien: easter holidays, in the easter holidays
wann=pfingstferien: whitsun holidays
wann=sommerferien: summer holidays, in the summer holidays
wochentag=mo wochentag=di wochentag=mi wochentag=do wochentag=fr: during the week, on weekdays, weekdays
wochentag=sa wochentag=so: weekends, on weekends, at weekends
ab=17:00 vor=20:00 wochentag=mo wochentag=di wochentag=mi wochentag=do wochentag=fr: after work, afterwork
tageszeit=mittag wochentag=mo wochentag=di wochentag=mi wochentag=do wochentag=fr: in the lunch break, lunch break, at lunch
tageszeit=frueh: early, early in the morning
tageszeit=vormittag: in the morning, mornings, morning
tageszeit=mittag: at noon, midday
tageszeit=nachmittag: in the afternoon, afternoons, afternoon
tageszeit=abend: in the evening, evenings, evening
tageszeit=nacht: at night, late at night, late

preis=frei setting=draussen: free and outdoors, free outdoors, free & outdoors
preis=frei: free, for free, free of charge, free entry, no entry fee, free admission, costs nothing
preis=spende: donation, by donation, pay what you can, for a donation
preis=solidarisch: pay what you want, sliding scale, solidarity price
preis=bis10: cheap, inexpensive, low budget
preis=ermaessigt: reduced, with reduction, student price, concessions
preis=stadtpass: city pass, with city pass
preis=begleitung-frei: free companion, companion free

publikum=familie: with kids, with children, for kids, for children, family, families, for families, kids, children, family friendly, with the family
publikum=kleinkind: with a baby, with babies, toddlers, for toddlers, with toddlers, baby
publikum=kita: preschoolers, for preschoolers
publikum=teen: teens, teenagers, for teenagers
publikum=jugend: young people, for young people, youth
publikum=u27: under 27
publikum=60plus: seniors, for seniors, older people, over 60
publikum=deutsch-lernen: german learners, learning german, for german learners, to learn german
publikum=queer: queer, lgbtq, gay, lesbian
publikum=flinta: flinta
publikum=kulturschaffende: for artists, for professionals

mit=kinderwagen: with a pram, pram, stroller, with a stroller, pushchair
mit=rollstuhl: with a wheelchair, wheelchair, in a wheelchair, wheelchair accessible, step free, accessible, barrier free
mit=wc-rollstuhl: wheelchair toilet, accessible toilet
mit=hoeranlage: hearing loop, induction loop, with a hearing aid, hearing aid
mit=gebaerdensprache: sign language, in sign language, with sign language, signed, deaf
mit=uebertitel: captions, with captions, surtitles, with surtitles, subtitles, with subtitles
mit=audiodeskription: audio description, with audio description, blind
mit=tastfuehrung: touch tour, with touch tour
mit=relaxed: relaxed performance, relaxed
mit=wickeltisch: changing table
mit=assistenzhund: with a dog, assistance dog, guide dog, with an assistance dog
mit=einfache-sprache: plain language, easy language, easy read
mit=ruheraum: quiet room
mit=kinderbetreuung: childcare, with childcare

sprache=en: in english, english
sprache=de: in german
sprache=tr: in turkish, turkish
sprache=ar: in arabic, arabic
sprache=uk: in ukrainian, ukrainian
sprache=fr: in french
sprache=es: in spanish
sprache=ohne: without words, no words, without language, no german needed, without german

setting=drinnen: indoors, inside, when it rains, if it rains, rainy day, in the rain
setting=draussen: outdoors, outside, open air
setting=online: online, livestream, stream

szene=frei: independent, independent scene, off theatre, fringe
neu=ja: newly announced, new
endet=ja: ending soon, last chance, closing soon
premiere=ja: premiere, premieres, opening night

sparte=musik: music, live music
sparte=musik.klassik: classical, classical music, chamber music, orchestra
sparte=musik.chor: choir, choirs, church music
sparte=musik.jazz: jazz
sparte=musik.pop: rock, pop, indie
sparte=musik.metal-punk: metal, punk
sparte=musik.hiphop: hip hop, hiphop, rap, soul
sparte=musik.lied: folk, singer songwriter, chanson
sparte=musik.global: world music
sparte=theater: theatre, theater, play, plays
sparte=theater.figuren: puppet theatre, puppets, puppet show
sparte=theater.impro: improv, impro
sparte=theater.strasse-zirkus: circus, street theatre
sparte=musiktheater.oper: opera, operas
sparte=musiktheater.musical: musical, musicals
sparte=tanz: dance, dancing
sparte=tanz.ballett: ballet
sparte=kleinkunst: variety
sparte=kleinkunst.kabarett: cabaret
sparte=kleinkunst.comedy: comedy, stand up
sparte=kunst: art
sparte=kunst.fotografie: photography, photos
sparte=geschichte: museum, museums, history
sparte=literatur: literature
sparte=literatur.slam: poetry slam, slam, spoken word
sparte=film: film, films, cinema, movie, movies
sparte=film.doku: documentary, documentaries
sparte=club: club, clubs, clubbing
sparte=club.elektronisch: techno, house, electronic music
sparte=mitmachen.rundgang: city tour, walking tour, city walk

format=konzert: concert, concerts, gig, gigs
format=lesung: reading, readings
format=ausstellung: exhibition, exhibitions
format=vernissage: vernissage, exhibition opening
format=fuehrung: guided tour, guided tours, tour, tours
format=vortrag: talk, talks, lecture, lectures
format=workshop: workshop, workshops
format=kurs: course, courses, class, classes
format=festival: festival, festivals
format=markt: market, markets
format=party: party, parties
format=offene_buehne: open mic, open stage
`;
