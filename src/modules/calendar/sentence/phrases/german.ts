/**
 * German phrases that mean the same whenever they are said. A line is what they ask for and the phrases for it; the longest
 * phrase wins, umlauts and capitals do not matter. A further phrase is a few words here.
 */
export const germanPhrases = `
wann=jetzt: jetzt, gleich, gerade, jetzt gleich, sofort, im moment
wann=heute: heute, heut, heute noch, den ganzen tag heute
wann=heute-abend: heute abend, heut abend, heute abends, heutabend, heute am abend, abends heute
wann=heute-nacht: heute nacht, heut nacht, heute spät nachts
wann=heute tageszeit=frueh: heute morgen, heute früh
wann=heute tageszeit=vormittag: heute vormittag
wann=heute tageszeit=mittag: heute mittag
wann=heute tageszeit=nachmittag: heute nachmittag
wann=morgen: morgen
wann=morgen tageszeit=frueh: morgen früh, morgen am morgen
wann=uebermorgen: übermorgen
wann=wochenende: wochenende, am wochenende, dieses wochenende, an diesem wochenende, kommendes wochenende, am kommenden wochenende, das kommende wochenende, übers wochenende, we, am we, dieses we
wann=naechstes-wochenende: nächstes wochenende, am nächsten wochenende, das nächste wochenende, nächstes we
wann=diese-woche: diese woche, in dieser woche, die woche
wann=naechste-woche: nächste woche, in der nächsten woche, kommende woche, in der kommenden woche
wann=7-tage: nächste sieben tage, die nächsten tage, in den nächsten tagen, demnächst, bald, in nächster zeit
wann=herbstferien: herbstferien, in den herbstferien
wann=weihnachtsferien: weihnachtsferien, in den weihnachtsferien
wann=winterferien: winterferien, in den winterferien
wann=osterferien: osterferien, in den osterferien
wann=pfingstferien: pfingstferien, in den pfingstferien
wann=sommerferien: sommerferien, in den sommerferien, große ferien, in den großen ferien
wochentag=mo wochentag=di wochentag=mi wochentag=do wochentag=fr: unter der woche, werktags, an werktagen, wochentags, in der woche
wochentag=sa wochentag=so: an wochenenden, jedes wochenende
ab=17:00 vor=20:00 wochentag=mo wochentag=di wochentag=mi wochentag=do wochentag=fr: nach der arbeit, nach feierabend, afterwork, after work
tageszeit=mittag wochentag=mo wochentag=di wochentag=mi wochentag=do wochentag=fr: in der mittagspause, mittagspause
tageszeit=frueh: am morgen, frühmorgens, morgens, in der früh, früh
tageszeit=vormittag: am vormittag, vormittags, vormittag
tageszeit=mittag: am mittag, mittags, über mittag
tageszeit=nachmittag: am nachmittag, nachmittags, nachmittag
tageszeit=abend: am abend, abends, abend
tageszeit=nacht: in der nacht, nachts, spät nachts, nacht

preis=frei setting=draussen: umsonst und draußen, umsonst & draußen, umsonst draußen, kostenlos und draußen
preis=frei: umsonst, kostenlos, kostenfrei, gratis, eintritt frei, freier eintritt, bei freiem eintritt, kostet nichts, was nichts kostet, ohne eintritt, für lau, kostenlose, kostenloses, kostenloser, kostenlosen
preis=spende: auf spende, auf spendenbasis, spendenbasis, gegen spende, hut geht rum, auf hut, hutkonzert, spende
preis=solidarisch: solidarisch, solipreis, solidarpreis, solidarischer preis, zahl was du willst
preis=bis10: günstig, billig, wenig geld, kleines geld, für wenig geld
preis=ermaessigt: ermäßigt, ermäßigung, mit ermäßigung, ermäßigter eintritt, für studierende, studentenpreis
preis=stadtpass: mit stadtpass, stadtpass, sozialpass, mit sozialpass
preis=begleitung-frei: begleitung frei, begleitperson frei, freie begleitung, merkzeichen b, mit begleitperson

publikum=familie: mit kindern, mit kind, für kinder, für familien, familie, familien, kinder, für die ganze familie, kindertauglich, familienfreundlich, mit der familie, kinderprogramm
publikum=kleinkind: mit baby, mit babys, für babys, krabbelkinder, für kleinkinder, mit kleinkind, mit kleinkindern, für die kleinsten
publikum=kita: kitakinder, kindergartenkinder, für kitakinder, kita
publikum=kind: grundschulkinder, für grundschulkinder
publikum=teen: teenager, teens, für teenager
publikum=jugend: für jugendliche, jugendliche, jugend
publikum=u27: unter 27, u27, für junge leute, junge leute
publikum=60plus: für senioren, senioren, seniorinnen, 60plus, ab 60, für ältere, für alte
publikum=schulklassen: schulklassen, für schulklassen, mit der klasse
publikum=deutsch-lernen: zum deutschlernen, deutsch lernen, für deutschlernende, deutsch als fremdsprache
publikum=queer: queer, queere, queeres, queerer, lgbtq, schwul, lesbisch
publikum=flinta: flinta, für flinta, nur für frauen
publikum=kulturschaffende: für kulturschaffende, fachpublikum, für künstler, für künstlerinnen

mit=kinderwagen: mit kinderwagen, kinderwagen, mit dem kinderwagen
mit=rollstuhl: mit rollstuhl, rollstuhl, im rollstuhl, mit dem rollstuhl, rollstuhlgerecht, barrierefrei, barrierefreie, stufenlos, rollifreundlich, mit rolli, rolli
mit=wc-rollstuhl: rollstuhl wc, mit rollstuhl wc, behindertentoilette, rollstuhltoilette, barrierefreie toilette
mit=hoeranlage: höranlage, mit höranlage, induktionsschleife, ringschleife, mit hörgerät, hörgerät, für schwerhörige
mit=gebaerdensprache: gebärdensprache, in gebärdensprache, mit gebärdensprache, dgs, mit dgs, gebärde, gebärden, gebärdendolmetschung, gebärdendolmetscher, für gehörlose
mit=uebertitel: übertitel, mit übertiteln, untertitel, mit untertiteln, untertitelt
mit=audiodeskription: audiodeskription, mit audiodeskription, für blinde, für sehbehinderte
mit=tastfuehrung: tastführung, mit tastführung, bühnenbegehung
mit=relaxed: relaxed, relaxed performance, entspannte vorstellung, reizarm
mit=wickeltisch: wickeltisch, mit wickeltisch, wickelmöglichkeit
mit=assistenzhund: mit hund, assistenzhund, mit assistenzhund, blindenhund, mit blindenhund, führhund
mit=einfache-sprache: einfache sprache, in einfacher sprache, leichte sprache, in leichter sprache
mit=ruheraum: ruheraum, mit ruheraum
mit=kinderbetreuung: kinderbetreuung, mit kinderbetreuung

sprache=en: auf englisch, englisch, in englisch, englischsprachig, in englischer sprache
sprache=tr: auf türkisch, türkisch, in türkischer sprache
sprache=ar: auf arabisch, arabisch
sprache=uk: auf ukrainisch, ukrainisch
sprache=ru: auf russisch, russisch
sprache=pl: auf polnisch, polnisch
sprache=fr: auf französisch, französisch
sprache=es: auf spanisch, spanisch
sprache=it: auf italienisch, italienisch
sprache=nl: auf niederländisch, niederländisch, holländisch
sprache=de: auf deutsch
sprache=ohne: ohne worte, ohne sprache, wortlos, ohne deutsch, ohne deutschkenntnisse

setting=drinnen: drinnen, bei regen, bei schlechtem wetter, wenn es regnet, überdacht, im warmen, regenprogramm, schlechtwetterprogramm
setting=draussen: draußen, open air, openair, im freien, unter freiem himmel, an der frischen luft
setting=online: online, im netz, im internet, livestream, stream, digital
setting=hybrid: hybrid

szene=frei: freie szene, off, off szene, off theater, offszene, aus der freien szene
szene=ehrenamtlich: ehrenamtlich, vereine, vom verein, von vereinen

neu=ja: neu angekündigt, neu, neues, frisch angekündigt, neu im programm
endet=ja: endet bald, läuft bald aus, nur noch kurz, letzte chance, zum letzten mal
premiere=ja: premiere, premieren, uraufführung, uraufführungen

sparte=musik: musik, livemusik, live musik
sparte=musik.klassik: klassik, klassische musik, klassisches konzert, klassische konzerte, kammermusik, sinfoniekonzert, sinfoniekonzerte, orchester, barockmusik, alte musik
sparte=musik.neue-musik: neue musik, klangkunst
sparte=musik.chor: chor, chöre, chormusik, chorkonzert, chorkonzerte, kirchenmusik
sparte=musik.jazz: jazz, jazzkonzert, jazzkonzerte, jazzsession
sparte=musik.pop: rock, pop, indie, rockkonzert, rockkonzerte, popkonzert, popkonzerte
sparte=musik.metal-punk: metal, punk, hardcore
sparte=musik.hiphop: hiphop, hip hop, rap, soul, funk
sparte=musik.lied: liedermacher, liedermacherin, folk, chanson, chansons, singer songwriter
sparte=musik.global: weltmusik, globale musik
sparte=theater: theater, theaterstück, theaterstücke, theaterabend, theatervorstellung
sparte=theater.schauspiel: schauspiel
sparte=theater.performance: performance, performances
sparte=theater.figuren: figurentheater, puppentheater, kasperletheater, marionetten, marionettentheater, puppenspiel
sparte=theater.impro: impro, improtheater, improvisationstheater, improshow
sparte=theater.strasse-zirkus: zirkus, circus, straßentheater
sparte=theater.amateur: laientheater, amateurtheater, mundarttheater, plattdeutsch
sparte=musiktheater: musiktheater
sparte=musiktheater.oper: oper, opern
sparte=musiktheater.operette: operette, operetten
sparte=musiktheater.musical: musical, musicals
sparte=tanz: tanz, tanzen, tanzabend
sparte=tanz.ballett: ballett
sparte=tanz.tanztheater: tanztheater
sparte=tanz.sozial: gesellschaftstanz, gesellschaftstänze
sparte=tanz.urban: breakdance, breaking, urban dance
sparte=kleinkunst: kleinkunst
sparte=kleinkunst.kabarett: kabarett, satire
sparte=kleinkunst.comedy: comedy, stand up, standup, stand up comedy
sparte=kleinkunst.variete: varieté, zauberei, zaubershow, artistik, zauberer
sparte=kleinkunst.drag: drag, dragshow, travestie
sparte=kunst: kunst
sparte=kunst.fotografie: fotografie, fotoausstellung, fotoausstellungen, fotos
sparte=kunst.malerei-grafik: malerei, gemälde, grafik
sparte=kunst.skulptur: skulptur, skulpturen, installation
sparte=kunst.offen: offene ateliers, atelierrundgang
sparte=geschichte: museum, museen, geschichte
sparte=geschichte.stadt: stadtgeschichte
sparte=geschichte.industriekultur: industriekultur
sparte=geschichte.erinnerung: gedenken, gedenkveranstaltung, erinnerungskultur
sparte=literatur: literatur
sparte=literatur.slam: slam, poetry slam, poetryslam, spoken word
sparte=literatur.comic: comic, comics
sparte=film: kino, film, filme, programmkino, kinofilm
sparte=film.doku: doku, dokumentarfilm, dokumentarfilme
sparte=film.kurz: kurzfilm, kurzfilme
sparte=film.konzert: stummfilm, stummfilme, filmkonzert
sparte=club: club, clubs, clubnacht
sparte=club.elektronisch: techno, house, elektro, elektronische musik
sparte=stadtkultur.fest: stadtteilfest, stadtfest, straßenfest, nachbarschaftsfest
sparte=stadtkultur.markt: kunsthandwerkermarkt, kunsthandwerkermärkte
sparte=stadtkultur.brauchtum: brauchtum, karnevalssitzung
sparte=mitmachen.offene-buehne: mitsingen, rudelsingen, singabend
sparte=mitmachen.rundgang: rundgang, stadtrundgang, stadtführung, stadtführungen, stadtspaziergang, spaziergang

format=konzert: konzert, konzerte, konzi, konzis, konzertabend
format=lesung: lesung, lesungen, autorenlesung, autorinnenlesung
format=ausstellung: ausstellung, ausstellungen
format=vernissage: vernissage, vernissagen, ausstellungseröffnung, finissage
format=fuehrung: führung, führungen
format=vortrag: vortrag, vorträge
format=diskussion: diskussion, diskussionen, podium, podiumsdiskussion, debatte
format=workshop: workshop, workshops
format=kurs: kurs, kurse
format=festival: festival, festivals
format=fest: fest, feste
format=markt: markt, märkte
format=messe: messe, messen
format=party: party, partys, feiern, disco, ausgehen
format=offene_buehne: offene bühne, open mic, open stage
format=tag_der_offenen_tuer: tag der offenen tür
`;
