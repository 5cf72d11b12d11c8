/**
 * Words that tell what an event is. Each entry: genre, format (– for none), how often the word in a title is right about
 * the genre, and the words. Spelling: `=oper` the whole word, `^tanz` its beginning, `kurs$` its end, `konzert` any
 * part of it, `poetry slam` words in a row. A tilde in front: words that speak of the thing itself and count in a
 * description as well.
 */
export const genreWords = `
musik konzert 0.9:
  konzert, =concert, ^concertino, =livemusik, live musik, live music, in concert, =unplugged, =band, =bands,
  ^bigband, big band, =trio, =quartett, =quintett, tribute show, a tribute to, ^tribute, revival band,
  open air konzert
musik.klassik konzert 0.95:
  ^klassik, klassik im park, sinfonie, symphoni, philharmoni, kammermusik, kammerkonzert, streichquartett,
  klavierabend, klaviermusik, klavierliteratur, ^barock, =bach, ^beethoven, ^mozart, ^brahms, ^schubert, ^vivaldi,
  ^orchester, sinfonietta, ^cembalo, ^blockflöte, ^cello, klassische musik, klassische gitarre, neujahrskonzert,
  meisterkonzert
musik.neue-musik konzert 0.85: neue musik, klangkunst, klanginstallation, elektroakusti
musik.chor konzert 0.92:
  ^chor, chor, ^choral, oratorium, orgelkonzert, orgelmusik, orgelmatinee, =orgel, =kantate, johannespassion,
  matthäuspassion, =requiem, weihnachtsoratorium, kirchenkonzert, kirchenmusik, ^gospel, gospelchor, a cappella,
  acappella, männergesangverein, =evensong
musik.jazz konzert 0.95: jazz, ^swing, ^dixieland, ^bebop
musik.pop konzert 0.88:
  ^rock, rocknacht, rocknight, =pop, popchor, ^indie, blues, bluesfestival, schlagerparty, schlagernacht, rockabilly,
  singer songwriter night, beatles, abba, queen revival, pink floyd, dire straits, =schlager, coverband, cover band,
  rock oldie, rockfestival, udo lindenberg
musik.metal-punk konzert 0.93:
  =metal, metal party, heavymetal, =hardcore, =punk, punkrock, ^headbang, =thrash, =grindcore
musik.hiphop konzert 0.9: hip hop, hiphop, =rap, =rapper, =soul, =funk, =r&b
musik.lied konzert 0.9:
  liedermacher, singer songwriter, =folk, irish folk, ^chanson, liederabend, =shanty, shantychor, shanties, =lieder
musik.global konzert 0.88:
  weltmusik, world music, ^klezmer, =flamenco, ^samba, =latin, latin jazz, =reggae, balkan beats, afrobeat,
  karibische nacht
musik konzert 0.82:
  blasmusik, ^bläser, blasorchester, musikverein, musikzug, spielmannszug, ^drehorgel, ^gitarren, ^klavier, ^piano,
  ^akkordeon, ^saxophon, ^violine, musiksommer, musikabend, musikschule, musikfest, stadtparkkonzert,
  hafenkonzert, musikalischer, ^klangwelten, =matinee, =soundcheck, musiknacht, kneipennacht, honky tonk,
  nightgroove
theater auffuehrung 0.88:
  theater, =theatre, theaterstück, =uraufführung, =schauspiel, freilichtbühne, freilichtspiele, premiere,
  krimidinner, dinner krimi, krimi dinner
theater.schauspiel auffuehrung 0.93:
  =schauspiel, =tragödie, =komödie, =lustspiel, =drama, ^shakespeare, ^kleist, ^dürrenmatt, =hamlet, =faust,
  =woyzeck, boulevardkomödie, kriminalstück, der zerbrochne krug, nathan der weise
theater.figuren auffuehrung 0.95:
  figurentheater, puppentheater, puppenspiel, marionetten, kasperle, kaspertheater, schattentheater, objekttheater,
  handpuppen
theater.impro auffuehrung 0.96: improtheater, improvisationstheater, =impro, improshow, theatersport
theater.strasse-zirkus auffuehrung 0.93: zirkus, =circus, straßentheater, strassentheater, straßenkunst, walking act
theater.amateur auffuehrung 0.9:
  laienspiel, laientheater, amateurtheater, plattdeutsch, plattdeutsches theater, mundarttheater, theatergruppe,
  theaterverein, schultheater, heimatbühne, niederdeutsche bühne, =plattdütsk, =platt
theater.performance auffuehrung 0.85: =performance, performances, live art
theater auffuehrung 0.85: kindertheater, jugendtheater, kinderstück, weihnachtsmärchen
musiktheater.oper auffuehrung 0.92:
  =oper, =opera, kinderoper, operngala, kammeroper, la traviata, =carmen, zauberflöte, la bohème, =tosca, =rigoletto,
  don giovanni, freischütz
musiktheater.operette auffuehrung 0.93: =operette, operettengala, fledermaus operette, csardasfürstin
musiktheater.musical auffuehrung 0.94: ^musical, kindermusical, musicalgala, musicals, phantom der oper
tanz auffuehrung 0.72: tanzabend, tanzstück, tanzgala, tanzperformance, tanzshow, tanzaufführung
tanz.ballett auffuehrung 0.94: ballett, schwanensee, nussknacker
tanz.zeitgenoessisch auffuehrung 0.9: zeitgenössischer tanz, contemporary dance
tanz.tanztheater auffuehrung 0.95: tanztheater
tanz.urban – 0.9: breakdance, =breaking, streetdance, urban dance
tanz.sozial – 0.9:
  milonga, =tango, =salsa, ^bachata, tanztee, tanzcafé, tanzcafe, tanzkurs, ^discofox, lindy hop, gesellschaftstanz,
  kreistanz, volkstanz, ^kizomba, tanznachmittag, tanzen im, line dance, linedance, seniorentanz
kleinkunst auffuehrung 0.88: kleinkunst, =satirisch
kleinkunst.kabarett auffuehrung 0.95: kabarett, =satire, ^cabaret, musikkabarett
kleinkunst.comedy auffuehrung 0.93: comedy, ^comedian, stand up, standup, komische nacht
kleinkunst.variete auffuehrung 0.92:
  varieté, variete, =zauber, zauberer, zauberkünstler, zauberei, zaubershow, magier, magie, ^artistik, akrobatik,
  hypnoseshow, =mentalist, illusionist
kleinkunst.drag auffuehrung 0.93: travestie, drag show, dragshow, =drag, ^dragqueen, drag queen
kunst ausstellung 0.9:
  kunstausstellung, =galerie, kunstverein, kunsthaus, kunsthalle, =biennale
kunst ausstellung 0.62: ausstellung, =exhibition
kunst vernissage 0.9: vernissage, ausstellungseröffnung, finissage
kunst.malerei-grafik ausstellung 0.88:
  malerei, gemälde, =grafik, =druckgrafik, ^aquarell, radierungen, zeichnungen, =ölbilder, holzschnitt
kunst.skulptur ausstellung 0.88: skulptur, =plastiken, rauminstallation, =bildhauer, installationen
kunst.fotografie ausstellung 0.9: fotoausstellung, fotografie, photographie, fotografien, fotokunst
kunst.medien ausstellung 0.88: medienkunst, videokunst, digitale kunst, lichtkunst, videoinstallation
kunst.design – 0.8: kunsthandwerk, =design, modenschau, =keramik, =textilkunst, modedesign
kunst.architektur – 0.88: architektur, tag der architektur, baukultur
kunst.offen – 0.92:
  offene ateliers, offenes atelier, tag der offenen ateliers, kunstroute, kunstmeile, kunst im park,
  offene werkstätten, ateliertage
geschichte – 0.55: museum
geschichte – 0.85: museumsnacht, museumstag, ^heimatmuseum, museumsspaß, museumsfest
geschichte.stadt – 0.85:
  stadtgeschichte, heimatgeschichte, ortsgeschichte, ^historisch, das alte, =zeitreise, =mittelalter, =hanse,
  hansetag, römertage
geschichte.industriekultur – 0.92:
  industriekultur, industriemuseum, ^zeche, textilmuseum, =bergbau, =dampfmaschine, dampflok, industriedenkmal,
  =schmiede, hammerschmiede
geschichte.archaeologie – 0.93: archäolog, =antike, =römer, ^steinzeit, ausgrabung
geschichte.natur-technik – 0.88:
  naturkunde, ^dinosaurier, ^fossil, paläontolog, planetarium, =geologie, mineralien, =technikmuseum, eiszeit
geschichte.erinnerung – 0.9:
  gedenk, ^erinnerungskultur, ^holocaust, stolperstein, nationalsozialis, ns zeit, zeitzeug, mahnmal, volkstrauertag,
  auschwitz, kriegsende, pogrom
literatur lesung 0.9:
  lesung, =liest, ^literatur, ^literarisch, ^bücher, buchvorstellung, =autorin, =lesen, lesezeit, leseabend,
  lesenacht
literatur.lesung lesung 0.93:
  krimilesung, autorenlesung, =lyrik, ^poesie, =gedichte, =roman, erich kästner, tucholsky, kurzgeschichten
literatur.slam wettbewerb_slam 0.96: poetry slam, poetryslam, spoken word, =slam, ^slammer
literatur.sachbuch lesung 0.85: sachbuch, autorengespräch, buchpremiere
literatur.erzaehlen – 0.9:
  märchen, vorlesen, vorlese, bilderbuchkino, ^erzähl, erzählcafé, geschichten hören, ^hörspiel, =storytelling,
  kamishibai
literatur.comic – 0.93: =comic, comics, graphic novel, =manga
film filmvorfuehrung 0.9:
  =film, ^filmabend, filmvorführung, ^kino, =kino, freiluftkino, sommerkino, open air kino, seniorenkino, kinderkino,
  filmnacht, filmfest, filmfrühstück, filmclub, ^filmreihe
film.doku filmvorfuehrung 0.94: dokumentarfilm, =doku, dokumentation film
film.kurz filmvorfuehrung 0.94: kurzfilm, animationsfilm, trickfilm
film.konzert filmvorfuehrung 0.94: stummfilm, filmkonzert
film.games-vr – 0.9: =gaming, virtual reality, computerspiel, videospiel, lan party, pen paper
club party 0.85: =rave, clubnacht, =clubbing, afterwork, after work, =aftershow
club.elektronisch party 0.93:
  =techno, tech house, =house, drum bass, drum and bass, =trance, =goa, =electro, ^psytrance, =melodic, coffee rave
club.party party 0.9:
  =party, schlagerparty, 80er, 90er, 2000er, =disco, diskothek, ü30, ü40, =partynacht, partyreihe, metal party,
  scheunenfete, =fete, kegelparty, tanz in den mai
club.queer party 0.92: queer party, queere party, =csd, queer
stadtkultur.fest fest 0.88:
  stadtfest$, straßenfest$, strassenfest$, stadtteilfest$, dorffest$, sommerfest$, frühlingsfest$, herbstfest$, winzerfest$,
  weinfest$, parkfest$, hafenfest$, altstadtfest$, burgfest$, pfarrfest$, kinderfest$, familienfest$, familientag,
  kulturfest$, lichterfest$, bierfest$, stoppelmarkt, vereinsfest$, seefest$, brunnenfest$, erntedankfest$, aktivfest$,
  nachbarschaftsfest$, oktoberfest$, =fest, hoffest$, mühlenfest$, mühlentag, montgolfiade, verkaufsoffener,
  stadtjubiläum, =jubiläumsfest, streetfood, street food, food festival, gourmet festival
stadtkultur.markt markt 0.93:
  markt, kunsthandwerkermarkt, künstlermarkt, mittelaltermarkt, ^flohmarkt, trödel, ^basar, =börse, kleiderbörse,
  kinderkleiderbörse, pflanzenbörse, pflanzentauschbörse, tauschbörse, =market, spielzeugbörse
stadtkultur.interkulturell – 0.88:
  interkulturell, ^internationale begegnung, fest der kulturen, sprachcafé, sprachcafe
stadtkultur.brauchtum fest 0.92:
  karneval, ^rosenmontag, ^kirmes, schützenfest, =kirmes, zeltfest, vogelschießen, ^schützen, maibaum, ^maifeier,
  osterfeuer, ^martinsumzug, ^martinszug, =nikolaus, ^nikolausmarkt, ^weiberfastnacht, ^kappensitzung, prunksitzung,
  narren, ^brauchtum, laternenumzug, ^erntedank, ^büttabend, ^tulpensonntag, maigang
stadtkultur.nachbarschaft treffen 0.82:
  nachbarschaft, repair café, repair cafe, repaircafé, begegnungscafé, stadtteilcafé, seniorencafé, spieleabend,
  spielenachmittag, ^bingo, quizabend, pub quiz, pubquiz, kneipenquiz, =quiz, ^kaffeeklatsch,
  ^feierabendmarkt, =seniorentreff, krabbelgruppe, offener treff, =cafétreff, ^strickcafé
mitmachen.debatte vortrag 0.92:
  vortrag, ^vorträge, infoabend, ^infoveranstaltung, informationsveranstaltung, informationsabend, ^referat,
  ringvorlesung, =vorlesung, reisebericht, ^multivision, bildervortrag, ^webinar, science slam, sprechtag, ^seminar,
  =summit, ^tagung, =kongress, =symposium, fachtag
mitmachen.debatte diskussion 0.9:
  diskussion, podiumsgespräch, ^debatte, =talk, =dialog, ^podium, austauschforum, gesprächsabend, =gespräch,
  stadtgespräch, bürgerdialog, bürgerforum
mitmachen.workshop workshop 0.92:
  workshop, ^mitmach, ^bastel, basteln, töpfern, töpferwerkstatt, ^nähkurs, schnupperkurs, kreativ, ^malkurs, ^malworkshop,
  praxisworkshop, ^werkstatt, makerspace, ^häkel, ^linolschnitt, ^filzen,
  schreibwerkstatt
mitmachen.workshop kurs 0.9:
  kurs$, =kurse, ^einsteigerkurs, ^anfängerkurs, kochkurs, ^yoga, =pilates, =meditation, ^kochen, ^backen,
  fortbildung, ^lehrgang, ferienprogramm, ferienkurs, ^schnittkurs, ^training
mitmachen.rundgang fuehrung 0.93:
  führung, rundgang, stadtführung, ^nachtwächter, ^schlossführung, ^kirchenführung, ^ortsrundgang, ^stadtspaziergang,
  =spaziergang, spaziergang, ^exkursion, öffentliche tour, ^walk, gästeführer, gästeführerin, climate walk,
  ^gästeführung, ^stadttour, besichtigung
mitmachen.rundgang – 0.75:
  wanderung, ^radtour, radtour, fahrradtour, feierabend radtour, tagestour, ^wandern, ^rundwanderung, lamawanderung,
  alpakawanderung, kanutour, planwagenfahrt, ^wandertag, ^pättkestour, halbtagestour
mitmachen.offene-buehne offene_buehne 0.94:
  open mic, open stage, offene bühne, rudelsingen, mitsingen, offenes singen, gemeinsam singen, ^mitsing,
  jam session, jamsession, heilsames singen, ^karaoke, kneipensingen, singen für alle, lieder singen,
  offener singkreis, =sessions, =singen
mitmachen.szene treffen 0.85: kulturpolitik, kulturstammtisch, kulturausschuss, kulturrat
~ mitmachen.workshop workshop 0.9:
  in diesem workshop, dieser workshop, der workshop, im workshop, in dem workshop, der workshops
~ mitmachen.workshop kurs 0.85: in diesem kurs, dieser kurs, der kurs, dieses seminar, das seminar
~ mitmachen.debatte vortrag 0.92:
  der vortrag, im vortrag, dieser vortrag, in diesem vortrag, in seinem vortrag, in ihrem vortrag, das webinar,
  dieses webinar, im webinar, vortrag von, der referent, die referentin
~ mitmachen.rundgang fuehrung 0.9:
  diese führung, dieser führung, die führung, der führung, dieses rundgangs, dieser rundgang, der rundgang,
  bei diesem rundgang, stadtführerin, gästeführer, gästeführerin, kleinen exkursion, die exkursion, naturführung
~ musik konzert 0.9: das konzert, dieses konzert, die band spielt, konzertabend, konzert mit
~ literatur lesung 0.9: die lesung, liest aus, dieser lesung
~ kunst ausstellung 0.82:
  die ausstellung zeigt, die ausstellung präsentiert, die ausstellung versammelt, die künstlerin zeigt,
  zeigt arbeiten, zeigt werke
~ theater auffuehrung 0.85: das theaterstück, dieses theaterstück, komödie von, schauspiel von, regie führt
~ kleinkunst.kabarett auffuehrung 0.85: der kabarettist, die kabarettistin, kabarettprogramm
~ kleinkunst.comedy auffuehrung 0.85: der comedian, die comedienne, soloprogramm
– festival 0.9: festival, ^festspiele
– tag_der_offenen_tuer 0.95: tag der offenen tür, tag der offenen
– messe 0.85: ^fachmesse, =messe, ^jobmesse, ^ausbildungsmesse, ^gewerbeschau, berufsmesse, hochzeitsmesse
– probe_einblick 0.9: öffentliche probe, ^generalprobe, blick hinter die kulissen, backstage
– treffen 0.75: ^stammtisch, =treffen, ^netzwerktreffen, =meetup, ^treff
`;

/** Words that look like one of the above and are not; what begins with them says nothing. */
export const misleadingWords = `
  us markt, am markt, auf dem markt, markt im fokus, neue märkte, fusion club, kulturspeicher, konzertgalerie, marktplatz,
  marktplätze, markt 1, hausmarke, stellenmarkt, arbeitsmarkt, supermarkt, marktkirche, marketing, filmemacherin,
  theaterstraße, museumsstraße, chorweiler, choreograf, kursana, kurspark, kurpark, kurhaus, rocksaum, einführung,
  durchführung, ausführung, aufführung, geschäftsführung, uraufführung, unternehmensführung, mitarbeiterführung,
  theaterführung, welthandel, kunststoff, künstliche, zukunft, ankunft, unterkunft, herkunft, workshopraum, poporchester, popcorn, popup, fotografieren, konzertflügel, messdiener, messbar, heilige messe,
  gottesdienst, konzertkarten, marktforschung, familienfeste, zauberkräuter, exkurs, verführ, diskurs, rekurs,
  wettkurs, konkurs, discounter, stadtbücherei, bücherei, bundesliga, rockenfeld, barockgarten, barockschloss,
  schlossgarten, orchesterprobe
`;
