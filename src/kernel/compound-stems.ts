/** Words that announcements are compounded of, with the forms they take inside a compound. */
export const compoundStems: ReadonlySet<string> = new Set(
  `
  abend abende abschluss advent advents akademie aktion alltag altstadt amateur anfänger angebot antik arbeit archiv
  atelier aufführung auftakt ausflug ausstellung auto autor autoren autorin bach bahn ball ballett band barock basar
  basis bastel bau bauer baum benefiz beratung berg bericht besichtigung besuch bibel biblio bibliothek bild bilder
  biografie blas blumen börse brief brücke brunch buch bücher bücherei bühne bühnen bund bundes burg bürger busch
  café chor chöre comedy computer crash dampf demokratie denkmal design dialog dichter dienst digital diskussion dom
  dorf drama druck ehren einblick einführung einlass einsteiger eltern ende energie ensemble ernte eröffnung erzähl
  erzählung fabrik fach fahrrad fahrt fahrten familie familien farben fasching fastnacht feier ferien fest feste
  festival feuer figuren film filme finale finanz floh flohmarkt flöten flucht fluss folk forschung forschungs forum
  foto fotografie frauen freilicht freizeit frieden friedens früh frühjahrs frühling frühlings frühstück führung
  führungen gala galerie gang gänge garagen gärten garten gast gebäude gebiet geburtstag gedenk gedenken gedicht
  geheim gemälde gemeinde gemeinschaft generation generationen genossen geräte gesang geschichte geschichten
  geschichts gesellschaft gesellschafts gespräch gespräche gesundheit gesundheits gitarre gitarren glocken gospel
  gottes gottesdienst graffiti groß gruppe gruppen hafen halle hallen hand handwerk handwerker haupt haus häuser
  heimat herbst himmel historisch hobby hoch hof höfe hör hütte impro improvisations industrie info instrumente
  instrumenten integrations international jahr jahre jahres jahrhundert jazz jubiläum jubiläums jugend junioren
  kabarett kammer kapitän karneval karnevals kasperle keller keramik kerzen kind kinder dschungel kino kirche kirchen klang klassik
  klavier kleider klima kloster kneipen knochen koch komödie komödien konferenz könig konzert konzerte kopf kräuter
  kreativ kreis krieg kriegs krimi krippen küche kultur kulturen kunst künste künstler kurs kurse kurz laden lampion
  land landes landschaft landschafts langzeit laternen lauf leben lebens lehrer leih leihe leinwand lese lesung
  lesungen licht lichter lieder linol literatur live lounge mal malerei märchen marionetten markt märkte maschinen
  masken matinee mauer medien medizin meister menschen messe militär mitmach mitsing mittag mittags mittelalter
  mitternacht mitternachts mode moderne monats mond morgen motorrad mund münz museum museums musical musik musiker
  mütze mützen nachbar nachbarn nachbarschaft nachbarschafts nachhaltigkeit nachmittag nachmittags nacht nächte
  nachtwächter nacken natur neujahr neujahrs nikolaus oper operette opern orchester orgel oster ostern papier park
  party passion passions performance pflanzen philharmonie philosophie plakat plastik plastiken platz podium podiums
  poesie poetry pop porträt porzellan preis premiere probe proben programm projekt projektor punk puppen quartett
  quintett quiz rad radio rahmen rap rathaus raum räume rebellen rechen recherche recht redaktion rede regional reif
  reihe reise reisen renaissance repair restaurant rhythmus ring ritter rock roman romantik rückblick rund runde
  saal saison salon salz sammler sammlung sammlungen sänger sängerin satire schatten schau schiff schiffs schlager
  schloss schmuck schneider schnitt schnitzel schnupper schöpfung schreib schreiben schrift schul schule schulen
  schüler schülerinnen schutz schwimm see seele seminar senioren serenade sieb sieger silvester sinfonie sing singen
  skulptur skulpturen sommer sonder sonne sonnen sonntag sonntags sonnwend sozial spatz spaziergang spaziergänge
  spiel spiele spieler sport sprach sprache sprachen sprech stadt städte stamm stern sterne stimme stimmen straß
  straße straßen streich stück stücke studio stunde stunden sturm szene tag tage tages tango tanz tanzen tasche
  taschen taschenlampen tausch technik tee teil text textil theater themen tief tier tiere tinte tisch töpfer
  töpferei tour touren tradition traditions träger traum träume treff treffen trio trödel turm turnier ufer umwelt
  ungewöhnliche universität universitäts unterhaltung unterricht urban veranstaltung veranstaltungs verein vereins
  verkehr verlag vernissage video viertel vogel volk volks vorlese vorlesen vorspiel vorstellung vortrag vorträge
  vortrags wächter wald wander wanderer wanderung wanderungen wasser wechsel wehr weihnacht weihnachts wein welt
  welten werk werke werkstatt werkstätten wettbewerb wettbewerbs wiese winter wirtschaft wirtschafts wissen
  wissenschaft wissenschafts woche wochen wohn workshop wort wörter wunder zauber zauberer zeichen zeichnen
  zeichnung zeit zeiten zeitung zentrum zeugen zimmer zirkus zoo zug zukunft zukunfts zwischen
  `
    .trim()
    .split(/\s+/),
);

/** Sounds between the parts of a compound; other joints are forms of their stems. */
export const links = ['', 's', 'es', 'n', 'en'] as const;

/** Endings that close a part and ask for an s before the next one. */
export const closingEndings = /(?:heit|keit|schaft|ung|ion|tät|tum|ling)$/;
