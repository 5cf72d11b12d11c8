import type { Named } from './facets.ts';

/** The words of the filters with a fixed list: German, English. Terms and addresses are made of them; labels are messages. */
export const when: readonly Named[] = [
  ['jetzt', 'now'],
  ['heute', 'today'],
  ['heute-abend', 'tonight'],
  ['heute-nacht', 'late-tonight'],
  ['morgen', 'tomorrow'],
  ['uebermorgen', 'day-after-tomorrow'],
  ['wochenende', 'weekend'],
  ['naechstes-wochenende', 'next-weekend'],
  ['diese-woche', 'this-week'],
  ['naechste-woche', 'next-week'],
  ['7-tage', '7-days'],
  ['30-tage', '30-days'],
  ['winterferien', 'winter-holidays'],
  ['osterferien', 'easter-holidays'],
  ['pfingstferien', 'whitsun-holidays'],
  ['sommerferien', 'summer-holidays'],
  ['herbstferien', 'autumn-holidays'],
  ['weihnachtsferien', 'christmas-holidays'],
];

export const daypart: readonly Named[] = [
  ['frueh', 'early'],
  ['vormittag', 'morning'],
  ['mittag', 'noon'],
  ['nachmittag', 'afternoon'],
  ['abend', 'evening'],
  ['nacht', 'night'],
];

export const weekday: readonly Named[] = [
  ['mo', 'mon'],
  ['di', 'tue'],
  ['mi', 'wed'],
  ['do', 'thu'],
  ['fr', 'fri'],
  ['sa', 'sat'],
  ['so', 'sun'],
];

export const price: readonly Named[] = [
  ['frei', 'free'],
  ['spende', 'donation'],
  ['solidarisch', 'solidarity'],
  ['bis5', 'up-to-5'],
  ['bis10', 'up-to-10'],
  ['bis20', 'up-to-20'],
  ['ermaessigt', 'reduced'],
  ['stadtpass', 'city-pass'],
  ['begleitung-frei', 'companion-free'],
];

export const audience: readonly Named[] = [
  ['familie', 'family'],
  ['kleinkind', 'toddlers'],
  ['kita', 'preschool'],
  ['kind', 'children'],
  ['teen', 'teens'],
  ['jugend', 'youth'],
  ['u27', 'u27'],
  ['60plus', '60plus'],
  ['schulklassen', 'school-groups'],
  ['deutsch-lernen', 'german-learners'],
  ['queer', 'queer'],
  ['flinta', 'flinta'],
  ['kulturschaffende', 'professionals'],
];

export const access: readonly Named[] = [
  ['rollstuhl', 'wheelchair'],
  ['rollstuhl-teil', 'wheelchair-partly'],
  ['wc-rollstuhl', 'wheelchair-toilet'],
  ['hoeranlage', 'hearing-loop'],
  ['gebaerdensprache', 'sign-language'],
  ['uebertitel', 'captions'],
  ['audiodeskription', 'audio-description'],
  ['tastfuehrung', 'touch-tour'],
  ['relaxed', 'relaxed'],
  ['kinderwagen', 'pram'],
  ['wickeltisch', 'changing-table'],
  ['assistenzhund', 'assistance-dog'],
  ['einfache-sprache', 'plain-language'],
  ['ruheraum', 'quiet-room'],
  ['kinderbetreuung', 'childcare'],
];

export const setting: readonly Named[] = [
  ['drinnen', 'indoors'],
  ['draussen', 'outdoors'],
  ['online', 'online'],
  ['hybrid', 'hybrid'],
];

export const scene: readonly Named[] = [
  ['frei', 'independent'],
  ['ehrenamtlich', 'volunteer'],
  ['institutionell', 'institutional'],
  ['privatwirtschaftlich', 'commercial'],
];

export const order: readonly Named[] = [
  ['beginn', 'start'],
  ['neu', 'new'],
  ['endet', 'ending'],
  ['geaendert', 'changed'],
  ['naehe', 'distance'],
  ['entdecken', 'discover'],
];

export const cancelled: readonly Named[] = [
  ['zeigen', 'show'],
  ['standard', 'standard'],
  ['weg', 'hide'],
];

export const feed: readonly Named[] = [
  ['neu', 'new'],
  ['aenderungen', 'changes'],
];
