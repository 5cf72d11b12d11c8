import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PageFrame } from './page-frame.tsx';

const page = renderToStaticMarkup(
  <PageFrame
    skip="Zum Inhalt"
    symbols={[{ id: 'ring', path: 'M0 0' }]}
    header={{
      home: { href: '/', label: 'Litfaß, Startseite' },
      town: 'Was in Wesselheim los ist',
      waysLabel: 'Hauptwege',
      ways: [{ href: '/termine', text: 'Termine', current: 'page' }],
      other: { href: '/en', lang: 'en', text: 'In English' },
      banner: 'Die Uhr steht.',
    }}
    footer={{
      slogan: 'Gleich groß.',
      text: '',
      groups: [{ label: 'Recht', links: [{ href: '/impressum', text: 'Impressum' }] }],
    }}
  >
    <h1>Heute</h1>
  </PageFrame>,
);

test('the skip link comes first and leads to the one main', () => {
  const target = /^<a class="skip" href="#([^"]+)"/.exec(page)?.[1];
  expect(page.match(/<main /g)).toHaveLength(1);
  expect(page).toContain(`<main id="${target}"`);
});

test('everything a reader sees stands inside a landmark', () => {
  const outside = page.replaceAll(/<(header|main|footer)[\s>].*?<\/\1>/gs, '');
  expect(outside).toBe(
    '<a class="skip" href="#content">Zum Inhalt</a><svg class="sprite" aria-hidden="true"><symbol id="m-ring" viewBox="0 0 24 24"><path fill-rule="evenodd" d="M0 0"></path></symbol></svg>',
  );
});

test('the content policy is kept: no style attribute, no script', () => {
  expect(page).not.toMatch(/ style=|<script/);
});
