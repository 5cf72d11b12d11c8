import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { baseName } from './file-names.ts';
import { type Kit, kitFormats } from './kit.ts';
import { packKit } from './pack-kit.ts';
import { versionOf } from './version-of.ts';

const poster = {
  id: '7K3M9Q2X',
  title: 'Nachtfahrt',
  date: '2026-12-04',
  time: '20 Uhr',
  place: 'Kulturkutter',
  town: 'Wesselheim',
  genre: 'musik',
  locale: 'de',
} as const;
const captions = ([150, 300, 600] as const).map((length) => ({ length, text: `Nachtfahrt in ${length}` }));
const kit: Kit = {
  base: baseName('Nachtfahrt', 'termin'),
  title: 'Nachtfahrt',
  url: 'https://kultur.example/termin/nachtfahrt-7k3m9q2x',
  locale: 'de',
  changedLocal: '2026-11-18T10:30:15',
  captions: { de: captions, en: captions },
  alt: { de: 'Plakat: Nachtfahrt.', en: 'Poster: Nachtfahrt.' },
  sheets: kitFormats.map((format) => ({ format, poster })),
  calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
};

const packed = async (one: Kit) => {
  const zip = await packKit(one);
  if (!zip.ok) throw new Error('refused');
  return zip.value;
};

test('the package holds texts, pictures of the right size, a poster, the calendar and what may be done with it', async () => {
  const zip = await packed(kit);
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual([
    'LIESMICH.txt',
    'nachtfahrt.ics',
    'nachtfahrt-alternativtext-de.txt',
    'nachtfahrt-text-150-de.txt',
    'nachtfahrt-text-300-de.txt',
    'nachtfahrt-text-600-de.txt',
    'nachtfahrt-alternativtext-en.txt',
    'nachtfahrt-text-150-en.txt',
    'nachtfahrt-text-300-en.txt',
    'nachtfahrt-text-600-en.txt',
    'nachtfahrt-1200x630.png',
    'nachtfahrt-1080x1350.png',
    'nachtfahrt-1080x1920.png',
    'nachtfahrt-a4.pdf',
  ]);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(text('nachtfahrt-text-300-de.txt')).toBe('Nachtfahrt in 300\n');
  expect(text('nachtfahrt.ics')).toBe(kit.calendar);
  expect(text('LIESMICH.txt')).toContain('Stand der Angaben: Mittwoch, 18. November 2026');
  expect(text('LIESMICH.txt')).toContain('CC0 1.0');
  expect(text('nachtfahrt-a4.pdf').startsWith('%PDF-1.7')).toBe(true);
  for (const size of ['1200x630', '1080x1350', '1080x1920']) {
    const { width, height, format } = await sharp(files[`nachtfahrt-${size}.png`]).metadata();
    expect([`${width}x${height}`, format]).toEqual([size, 'png']);
  }
  expect(zip.length).toBeLessThan(1_000_000);
});

test('the same kit has the same bytes and the same version, another one has not', async () => {
  expect(Buffer.from(await packed(kit)).equals(await packed(kit))).toBe(true);
  const changed = { ...kit, calendar: 'BEGIN:VCALENDAR\r\nNAME:neu\r\nEND:VCALENDAR\r\n' };
  expect(versionOf(kit)).toBe(versionOf({ ...kit }));
  expect(versionOf(changed)).not.toBe(versionOf(kit));
  expect(Buffer.from(await packed(changed)).equals(await packed(kit))).toBe(false);
});

test.each(['../../etc/passwd', '/absolut', 'C:\\Windows', '..', '\u202egpj.exe', '🎉', 'a'.repeat(400), 'con\0.txt'])(
  'no title leads a file out of the package: %s',
  async (title) => {
    const base = baseName(title, 'termin');
    expect(base).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(base.length).toBeLessThanOrEqual(48);
  },
);

const python = spawnSync('python3', ['--version']).status === 0;
const look =
  'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(len(z.namelist()), z.infolist()[0].date_time)';

test.skipIf(!python)('Python finds the package whole, with the time of the last change', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-zip-'));
  try {
    writeFileSync(join(folder, 'kit.zip'), await packed(kit));
    const said = execFileSync('python3', ['-c', look, join(folder, 'kit.zip')], { encoding: 'utf8' });
    expect(said.trim()).toBe('14 (2026, 11, 18, 10, 30, 14)');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
