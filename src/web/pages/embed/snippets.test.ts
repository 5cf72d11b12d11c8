import { expect, test } from 'vitest';
import { embedOptions } from './embed-options.ts';
import { componentSnippet, frameSnippet, heightSnippet } from './snippets.ts';

const lines = (query: string, filter = {}, title = 'Termine') => ({
  filter,
  options: embedOptions(new URLSearchParams(query)),
  locale: 'de' as const,
  title,
});

test('a filter becomes attributes, several values with a comma, and the language of an event gets its own name', () =>
  expect(
    componentSnippet(lines('anzahl=12&ansicht=karten&thema=dunkel', { sparte: ['musik', 'tanz'], sprache: ['tr'] })),
  ).toBe(
    `<script src="http://localhost:3000/e/v1.js" async></script>
<kultur-termine sparte="musik,tanz" language="tr" anzahl="12" ansicht="karten" thema="dunkel">
  <a href="http://localhost:3000/termine?sparte=musik&amp;sparte=tanz&amp;sprache=tr">Termine</a>
</kultur-termine>`,
  ));

test('what is written by others stays text', () => {
  const hostile = lines('', { q: ['"><script>alert(1)</script>'] }, '</a><script>alert(1)</script>');
  for (const snippet of [componentSnippet(hostile), frameSnippet(hostile)])
    expect(snippet.replace('<script src="http://localhost:3000/e/v1.js" async></script>', '')).not.toContain('<script');
});

test('a frame tells nobody where it stands, loads late, and has a name', () =>
  expect(frameSnippet(lines('ansicht=kompakt'))).toBe(
    '<iframe src="http://localhost:3000/einbetten/liste?ansicht=kompakt" title="Termine" width="100%" height="600" loading="lazy" referrerpolicy="no-referrer" frameborder="0"></iframe>',
  ));

test('the script for the height hears us alone', () =>
  expect(heightSnippet()).toContain("event.origin !== 'http://localhost:3000'"));

test('what makes no sense is left out and told', () => {
  const options = embedOptions(new URLSearchParams('anzahl=999&ansicht=quer&akzent=rot&ebene=9&thema=bunt&worte=fr'));
  expect(options).toMatchObject({
    count: 6,
    view: 'liste',
    accent: undefined,
    level: 3,
    theme: undefined,
    words: undefined,
  });
  expect([...options.strange].sort()).toEqual(['accent', 'count', 'level', 'theme', 'view', 'words']);
  expect(embedOptions(new URLSearchParams('accent=A32F14&view=cards')).strange).toEqual([]);
});
