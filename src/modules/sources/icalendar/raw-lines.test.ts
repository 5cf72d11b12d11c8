import { expect, test } from 'vitest';
import { lineBytesMax, rawLines } from './raw-lines.ts';

const textsOf = (bytes: Uint8Array) => [...rawLines(bytes)].map(({ text }) => text);
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

test('folded lines are joined and keep the number of their first line', () => {
  const lines = [...rawLines(bytes('A:1\r\nB:zwei\r\n  Teile\r\n\tdrei\r\nC:4\r\n'))];
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, 'A:1'],
    [2, 'B:zwei Teiledrei'],
    [5, 'C:4'],
  ]);
});

test('a line may be folded inside a character', () => {
  const umlaut = bytes('ü');
  const folded = Buffer.concat([bytes('A:M'), umlaut.subarray(0, 1), bytes('\r\n '), umlaut.subarray(1), bytes('hle')]);
  expect(textsOf(folded)).toEqual(['A:Mühle']);
});

test('CRLF, LF and CR all end a line', () => {
  expect(textsOf(bytes('A:1\nB:2\rC:3\r\nD:4'))).toEqual(['A:1', 'B:2', 'C:3', 'D:4']);
});

test('a line that is not UTF-8 is read as Latin letters; its neighbours stay as they are', () => {
  const file = Buffer.concat([bytes('A:Grüße\r\n'), bytes('B:Grüße\r\n', 'latin1'), bytes('C:Café')]);
  expect([...rawLines(file)].map(({ text, utf8 }) => [text, utf8])).toEqual([
    ['A:Grüße', true],
    ['B:Grüße', false],
    ['C:Café', true],
  ]);
});

test.each([
  ['UTF-8 with a mark', bytes('\ufeffA:ü')],
  ['UTF-16 little with a mark', bytes('\ufeffA:ü', 'utf16le')],
  ['UTF-16 little without', bytes('A:ü', 'utf16le')],
  ['UTF-16 big with a mark', bytes('\ufeffA:ü', 'utf16le').swap16()],
  ['UTF-16 big without', bytes('A:ü', 'utf16le').swap16()],
])('%s is understood', (_, file) => expect(textsOf(file)).toEqual(['A:ü']));

test('control characters go', () => expect(textsOf(bytes('A:a\u0000b\u001bc\u007f'))).toEqual(['A:abc']));

test('a line beyond the limit is cut and marked', () => {
  const [line, next] = [...rawLines(bytes(`A:${'x'.repeat(1_000_000)}\r\nB:1`))];
  expect(line?.tooLong).toBe(true);
  expect(line?.text.length).toBe(lineBytesMax);
  expect(next?.text).toBe('B:1');
});
