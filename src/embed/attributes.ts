/** The element's own attributes: German, English. */
export const ownNames = {
  count: ['anzahl', 'count'],
  view: ['ansicht', 'view'],
  theme: ['thema', 'theme'],
  accent: ['akzent', 'accent'],
  level: ['ebene', 'level'],
  heading: ['titel', 'heading'],
  date: ['termin', 'date'],
  words: ['sprache'],
} as const;

/**
 * Every name a filter has, in both languages (scripts/embed-names.test.ts compares with the table of facets), but what only files
 * know. German `sprache` is missing: here it says in which language the element speaks; what is spoken on stage is asked
 * for by `language`.
 */
export const filterNames: readonly string[] =
  'ab abgesagt after age akteur alter audience before bis cancelled daypart district endet ending format from genre institution laufzeit mit nahe near neu new ort plz postcode preis premiere price publikum q radius reihe runs scene series setting sort sortierung sparte stadtteil szene tageszeit to umkreis venue von vor wann weekday when with wochentag language'.split(
    ' ',
  );

/** Values that hold commas themselves; elsewhere a comma stands between several values. */
export const wholeValues: ReadonlySet<string> = new Set(['q', 'nahe', 'near']);

/** All attributes whose change is shown at once. */
export const observedNames: readonly string[] = [...Object.values(ownNames).flat(), ...filterNames, 'lang', 'id'];
