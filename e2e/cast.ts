import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstLink } from './ask.ts';
import { litfass, untilFound } from './litfass.ts';

/** What nobody else has in the calendar and the journeys speak of. */
export const cast = {
  concert: 'Lena Brandt Trio: Jazz am Steg',
  cancelled: 'Chorprobe zum Zuhören',
  moved: 'Lesung bei Kerzenlicht',
  deleted: 'Puppentheater ohne Puppen',
  toCancel: 'Nachtkonzert auf dem Fluss',
  toChange: 'Tanzabend mit Kapelle',
  toWatch: 'Klavierabend zu vier Händen',
  hostile: `Tom & "Jerry" sagen: 5 < 7 und 7 > 5 '); alert(1)//`,
} as const;

export const house = 'haus-am-fluss';
export const formerHouse = 'bootshaus-nord';

const atHouse = { ort: 'Haus am Fluss', strasse: 'Uferweg 3', plz: '46571', stadt: 'Wesselheim' };
const atFormerHouse = { ort: 'Bootshaus Nord', strasse: 'Am Nordhafen 12', plz: '46573', stadt: 'Wesselheim' };

const programme = [
  { ...atHouse, titel: cast.concert, datum: '21.11.2026', zeit: '20 Uhr', endzeit: '22 Uhr', preis: 'Eintritt frei' },
  { ...atHouse, titel: cast.cancelled, datum: '22.11.2026', zeit: '18 Uhr', preis: '5 €' },
  { ...atFormerHouse, titel: cast.moved, datum: '24.11.2026', zeit: '19:30 Uhr' },
  { ...atHouse, titel: cast.deleted, datum: '25.11.2026', zeit: '16 Uhr' },
  { ...atHouse, titel: cast.toCancel, datum: '27.11.2026', zeit: '22:30 Uhr', endzeit: '23:45 Uhr', preis: '12 €' },
  { ...atHouse, titel: cast.toChange, datum: '28.11.2026', zeit: '19 Uhr' },
  { ...atHouse, titel: cast.toWatch, datum: '30.11.2026', zeit: '20 Uhr' },
  { ...atHouse, titel: cast.hostile, datum: '29.11.2026', zeit: '15 Uhr', text: 'Ein <b>Text</b> & </script> darin.' },
];

/** An operator hangs the programme, calls one date off, moves one, takes one down, and sees that two houses are one. */
export async function hangCast() {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-cast-'));
  try {
    const file = join(folder, 'programm.json');
    writeFileSync(file, JSON.stringify(programme));
    await litfass('import', file, '--source', 'cast');
    await untilFound();
  } finally {
    rmSync(folder, { recursive: true });
  }
  process.env.DELETED_PATH = await pathTo(cast.deleted);
  await Promise.all([
    idOf(cast.cancelled).then((id) => litfass('cancel', id, '--reason', 'Die Heizung ist ausgefallen.')),
    idOf(cast.deleted).then((id) => litfass('delete', id)),
    idOf(cast.moved).then((id) => litfass('move', id, '--venue', house)),
  ]);
  await litfass('merge', 'venue', formerHouse, house);
}

/** Where a date of the cast is shown. */
export const pathTo = (title: string) =>
  firstLink(`/termine?q=${encodeURIComponent(title)}`, '/termin/', 'class="days"');

/** Where the date was that was taken down. */
export const deletedPath = () => process.env.DELETED_PATH ?? '';

export const idOf = async (title: string) => (await pathTo(title)).slice(-8);
