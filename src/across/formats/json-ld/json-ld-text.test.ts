import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anOccurrence, anyText } from '../testing.ts';
import { occurrenceJsonLd } from './dates.ts';
import { jsonLdText } from './json-ld-text.ts';

test('a title cannot end the script block it stands in', () => {
  const title = '</script><script>alert(1)</script><!--\u2028\u2029]]>';
  const view = anOccurrence({ event: { title: { de: title } } });
  const text = jsonLdText(
    occurrenceJsonLd(view, { locale: 'de', url: 'https://kultur.example/', urlOf: (kind, slug) => `/${kind}/${slug}` }),
  );
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text).name).toBe('</script><script>alert(1)</script><!-- ]]>');
});

test('whatever is written comes back as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, anyText), (words) => {
      const thing = { ...words };
      const text = jsonLdText(thing);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(thing)));
    }),
  );
});
