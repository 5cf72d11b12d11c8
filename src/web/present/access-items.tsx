import { longDate } from '#kernel/date-words.ts';
import { inLocale } from '#kernel/words.ts';
import type { AccessFactView, AccessService } from '#modules/calendar/index.ts';
import type { AccessBoxProps } from '#modules/venues/ui/access-box.tsx';
import { type AccessMarkId, accessDrawings } from '#modules/venues/ui/access-drawings.ts';
import type { AccessMarkView } from '#modules/venues/ui/access-marks.tsx';
import type { Reader } from './reader.ts';

type Item = AccessBoxProps['items'][number];

/** Facts that are told even when nobody has said anything: the three questions asked most. */
const alwaysAsked: readonly (readonly [fact: string, mark: AccessMarkId])[] = [
  ['rollstuhl', 'wheelchair'],
  ['wc_rollstuhl', 'toilet'],
  ['hoeranlage', 'hearing'],
];
const markOfFact: Record<string, AccessMarkId> = {
  hoeranlage: 'hearing',
  wc_rollstuhl: 'toilet',
  kinderwagen: 'pram',
  wickeltisch: 'pram',
  ruheraum: 'calm',
  leitsystem: 'description',
};
const markOfService: Record<string, AccessMarkId> = {
  dgs: 'signing',
  uebertitel: 'captions',
  untertitel: 'captions',
  schriftdolmetschen: 'captions',
  audiodeskription: 'description',
  tastfuehrung: 'description',
  buehnenbegehung: 'description',
  relaxed: 'calm',
  ruheraum: 'calm',
  hoeranlage_ind: 'hearing',
  hoeranlage_ir: 'hearing',
  hoeranlage_funk: 'hearing',
};
/** After two years a statement asks to be confirmed. */
const freshMonths = 24;

export const accessBoxMarks = Object.values(accessDrawings);

const labelOf = (kind: 'fact' | 'service', id: string, { say }: Reader) =>
  say.has(`page.${kind}.${id}`) ? say(`page.${kind}.${id}`) : id.replaceAll('_', ' ');

function factItem(fact: AccessFactView, reader: Reader): Item {
  const { locale, say } = reader;
  const number =
    fact.number === undefined
      ? undefined
      : say.has(`page.factNumber.${fact.fact}`)
        ? say(`page.factNumber.${fact.fact}`, { number: fact.number })
        : undefined;
  const old = Temporal.PlainDate.compare(fact.statedOn.add({ months: freshMonths }), reader.today) < 0;
  const text = [
    number,
    fact.note && inLocale(fact.note, locale),
    old ? say('page.access.old', { year: fact.statedOn.year }) : undefined,
  ]
    .filter(Boolean)
    .join(' ');
  return {
    mark: markOfFact[fact.fact] ?? 'wheelchair',
    kind: labelOf('fact', fact.fact, reader),
    state: fact.value,
    text,
  };
}

function serviceItem(service: AccessService, reader: Reader): Item {
  const { locale, say } = reader;
  const parts = [
    service.startsLocal && say('page.service.at', { time: service.startsLocal }),
    service.meetingPoint && say('page.service.meet', { place: inLocale(service.meetingPoint, locale) }),
    service.note && inLocale(service.note, locale),
    service.bookingUntil && say('page.service.until', { date: service.bookingUntil }),
    service.bookingContact && say('page.service.contact', { contact: service.bookingContact }),
  ];
  return {
    mark: markOfService[service.type] ?? 'signing',
    kind: labelOf('service', service.type, reader),
    state: 'yes',
    text: parts.filter(Boolean).join(' '),
  };
}

/** The long answer to "Komme ich rein?": services of the date, then the house, then what nobody has said. */
export function accessItems(
  facts: readonly AccessFactView[],
  services: readonly AccessService[],
  reader: Reader,
): Item[] {
  const nothingSaid = facts.length + services.length === 0;
  const unknown = alwaysAsked
    .filter(([fact]) => !facts.some((known) => known.fact === fact))
    .map(([fact, mark]): AccessMarkView & { text?: string | undefined } => ({
      mark,
      kind: labelOf('fact', fact, reader),
      state: 'unknown',
      text: nothingSaid ? undefined : reader.say('page.access.nobodySaid'),
    }));
  const first = alwaysAsked.map(([fact]) => fact);
  const sorted = [...facts].sort((a, b) => rank(first, a.fact) - rank(first, b.fact));
  return [
    ...services.map((service) => serviceItem(service, reader)),
    ...sorted.map((fact) => factItem(fact, reader)),
    ...unknown,
  ];
}

const rank = (first: readonly string[], fact: string) => (first.includes(fact) ? first.indexOf(fact) : first.length);

/** "Angaben vom Haus, zuletzt geprüft am 2. September 2026." Where nothing is known, that, and whom to ask. */
export function accessSource(
  facts: readonly AccessFactView[],
  services: readonly AccessService[],
  { locale, say }: Reader,
): string | undefined {
  if (facts.length + services.length === 0) return say('page.access.nobody');
  const [newest] = [...facts].sort((a, b) => Temporal.PlainDate.compare(b.statedOn, a.statedOn));
  return newest && say(`page.access.source.${newest.source}`, { date: longDate(newest.statedOn, locale) });
}
