import { expect, test } from 'vitest';
import { oneLine, plainText } from './plain-text.ts';
import { ownTimeOf } from './testing.ts';

test.each([
  ['<p>Ein Abend&nbsp;im Hof</p><p>Eintritt <b>frei</b></p>', 'Ein Abend im Hof\n\nEintritt frei'],
  ['M&uuml;ller &amp; S&ouml;hne &#8211; &#x20AC; 5', 'Müller & Söhne – € 5'],
  ['Kinder <6 Jahre frei, 3<5>2', 'Kinder <6 Jahre frei, 3<5>2'],
  ['<script>alert(1)</script>Text<style>p{}</style>', 'Text'],
  ['<a href="https://example.org?a=1&b=2">Karten</a>', 'Karten'],
  ['&toString; &constructor; &unknown;', '&toString; &constructor; &unknown;'],
  ['a\r\nb\n\n\n\nc  \t d', 'a\nb\n\nc d'],
  ['Cafe\u0301 \ud800\u0000x', 'Café \ufffdx'],
  ['&#0;&#xD800;&#1114112;', ''],
])('%j reads %j', (text, plain) => expect(plainText(text)).toBe(plain));

test('a title is one line', () => expect(oneLine('Jazz<br>im\n Hof')).toBe('Jazz im Hof'));

test.each(['<p '.repeat(20_000), '<script>'.repeat(5_000), '&'.repeat(100_000), `<a ${'x'.repeat(100_000)}`])(
  'a hostile text is no hardship: %.20s',
  async (text) => expect(await ownTimeOf(() => plainText(text))).toBeLessThan(1_000),
);
