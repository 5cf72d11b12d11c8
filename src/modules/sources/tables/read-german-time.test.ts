import { expect, test } from 'vitest';
import { readGermanTime } from './read-german-time.ts';

const short = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' });

function told(text: string): string {
  const time = readGermanTime(text);
  if (time.kind === 'until-day') return `until ${time.day}.${time.month}.`;
  if (time.kind !== 'times') return time.kind;
  return [[time.start, ...(time.end ? [time.end] : [])].map(short).join('–'), ...(time.several ? ['…'] : [])].join(' ');
}

test.each([
  ['19:30 Uhr', '19:30'],
  ['19.30 Uhr', '19:30'],
  ['19.30', '19:30'],
  ['19 Uhr', '19:00'],
  ['9 Uhr', '09:00'],
  ['20 h', '20:00'],
  ['19h30', '19:30'],
  ['20:00 Uhr, live', '20:00'],
  ['20 Uhr, live', '20:00'],
  ['um 20 Uhr', '20:00'],
  ['ab 18', '18:00'],
  ['ab 18 Uhr', '18:00'],
  ['gegen 18', '18:00'],
  ['18', '18:00'],
  ['Einlass 19 Uhr, Beginn 20 Uhr', '20:00'],
  ['Beginn: 20:15', '20:15'],
])('%s is one time', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['11:00 - 13:00 Uhr', '11:00–13:00'],
  ['11:00  - 13:00 Uhr', '11:00–13:00'],
  ['11:00 Uhr - 18:00 Uhr', '11:00–18:00'],
  ['16-17:30 Uhr', '16:00–17:30'],
  ['10 - 18 Uhr', '10:00–18:00'],
  ['19:30–21 Uhr', '19:30–21:00'],
  ['von 18 bis 20 Uhr', '18:00–20:00'],
  ['20-24 Uhr', '20:00–00:00'],
  ['22:00 - 02:00', '22:00–02:00'],
  ['10:00 - 13:00 Uhr + 15:00 - 18:30 Uhr', '10:00–18:30 …'],
])('%s is a span', (text, expected) => expect(told(text)).toBe(expected));

test.each(['ganztägig', 'Ganztägig', 'ganztags', 'ganztaegig'])('%s is the whole day', (text) =>
  expect(told(text)).toBe('all-day'),
);

test('days instead of hours say until which day', () => expect(told('27.–29.03.')).toBe('until 29.3.'));

test.each([
  '',
  'laufend',
  'siehe Website',
  'abends',
  'nach Vereinbarung',
  '25:00 Uhr',
  '19:75 Uhr',
  '24:30 Uhr',
  'am 27.03.',
  '27.03.2026',
  '3 Tage',
  'Saal 3',
  '1. Advent',
  `${'9'.repeat(100_000)} Uhr`,
])('%.30s says nothing about the time of day', (text) => expect(told(text)).toBe('unknown'));
