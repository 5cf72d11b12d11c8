// What an evening of each format usually takes, in minutes. Only files and links to calendars estimate; data never does.
const usual: Record<string, number> = {
  konzert: 120,
  auffuehrung: 120,
  lesung: 90,
  ausstellung: 120,
  vernissage: 120,
  fuehrung: 90,
  vortrag: 90,
  diskussion: 120,
  workshop: 180,
  kurs: 90,
  filmvorfuehrung: 120,
  festival: 360,
  fest: 300,
  markt: 300,
  messe: 420,
  party: 300,
  wettbewerb_slam: 120,
  offene_buehne: 150,
  probe_einblick: 90,
  tag_der_offenen_tuer: 300,
  treffen: 120,
};

/** How long something of this format is taken to last when nobody has said. */
export const estimatedMinutes = (format: string | undefined) => (format && usual[format]) || 120;
