import { foldedWords } from './fold.ts';

/** Words people use for the same thing; a comma parts two of them, and each is found by the others. */
const alike = `
  konzi, konzert
  slam, poetry slam
  off, freie szene
  vernissage, eröffnung, ausstellungseröffnung
  puppentheater, figurentheater, puppenspiel, marionettentheater, kasperletheater, kaspertheater
  improtheater, impro, improvisationstheater, theatersport
  kino, film, filmvorführung
  doku, dokumentarfilm
  party, disco, tanzparty
  omu, originalfassung, untertitel
  foto, fotos, fotografie, fotoausstellung
  buchladen, buchhandlung
  bücherei, bibliothek
  vhs, volkshochschule
  kita, kindergarten
  zauberer, zauberei, zaubershow, magie, magier
  flohmarkt, trödelmarkt, trödel
  fahrradtour, radtour
  kirmes, jahrmarkt, volksfest
  karneval, fasching, fastnacht
  straßenfest, stadtteilfest
  techno, elektronisch
  kinder, familie
  kinderprogramm, kinder
  plattdeutsch, op platt, mundart
  freiluft, open air, draußen
  stadtführung, stadtrundgang
  ausstellung, exhibition
  lesung, reading
  konzert, concert
`;

const byWord = new Map<string, string[][]>();
for (const line of alike.trim().split('\n')) {
  const group = line.split(',').map(foldedWords);
  for (const [own] of group.filter((words) => words.length === 1)) {
    const others = group.filter((words) => words[0] !== own || words.length > 1);
    byWord.set(own!, [...(byWord.get(own!) ?? []), ...others]);
  }
}

/** Folded words with other ways to say them. */
export const synonyms: ReadonlyMap<string, readonly string[][]> = byWord;

/** Other ways to say a folded word, each as one or more words that all have to be there. */
export const synonymsOf = (word: string): readonly string[][] => byWord.get(word) ?? [];
