import { expect, test } from 'vitest';
import { ask, textOf } from './ask.ts';
import { asVisitor, desk } from './visitor.ts';

const queryOf = (url: string) => decodeURIComponent(new URL(url).search);

test('a sentence becomes a list, said back chip by chip, without any script', () =>
  asVisitor(async (page) => {
    await page.goto('/');
    await page.getByLabel('Sag in ein paar Worten').fill('morgen Abend umsonst mit Kindern im Hafen');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/termine\?/);
    expect(queryOf(page.url())).toBe('?preis=frei&publikum=familie&stadtteil=hafen&tageszeit=abend&wann=morgen');
    await page.getByText('So haben wir dich verstanden:').waitFor();
    for (const chip of ['Kostenlos', 'Familien', 'Hafen', 'Abend', 'Morgen'])
      await page
        .getByRole('link', { name: new RegExp(`^${chip}.*entfernen`) })
        .first()
        .waitFor();

    await page.getByRole('link', { name: /^Hafen.*entfernen/ }).click();
    expect(queryOf(page.url())).toBe('?preis=frei&publikum=familie&tageszeit=abend&wann=morgen');
  }));

test('what is not understood is searched for, and the page says so', () =>
  asVisitor(async (page) => {
    await page.goto('/suche?satz=Kessel+am+Wochenende');
    expect(queryOf(page.url())).toBe('?q=Kessel&wann=wochenende');
    await page.getByRole('link', { name: /^„Kessel“.*entfernen/ }).waitFor();
  }));

test('an English sentence leads to an English list', () =>
  asVisitor(async (page) => {
    await page.goto('/en');
    await page.getByRole('textbox').first().fill('free concerts this weekend');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/events\?/);
    expect(queryOf(page.url())).toBe('?format=konzert&price=free&when=weekend');
  }));

test('where a phrase has two readings the list offers the other one', () =>
  asVisitor(async (page) => {
    await page.goto('/suche?satz=kostenlos+am+1.12.');
    await page.getByRole('link', { name: 'Oder doch Dienstag, 24. November 2026?' }).click();
    expect(queryOf(page.url())).toBe('?preis=frei&wann=2026-11-24');
  }));

test('who asks for what is near is asked where that is', () =>
  asVisitor(async (page) => {
    await page.goto('/suche?satz=Konzerte+in+meiner+N%C3%A4he');
    expect(new URL(page.url()).pathname).toBe('/in-der-naehe');
    expect(queryOf(page.url())).toBe('?format=konzert');
  }));

test('with script the search page says what it understands while one types, and what is called like that', () =>
  asVisitor(
    async (page) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => faults.push(message.text()));
      await page.goto('/suche');
      await page.getByLabel('Sag in ein paar Worten').pressSequentially('heute Abend kostenlos kessel', { delay: 15 });
      const status = page.getByRole('status').filter({ hasText: 'So haben wir dich verstanden:' });
      await status.getByText('Heute Abend').waitFor();
      await status.getByText('„kessel“').waitFor();
      await page.getByRole('link', { name: 'Kesselhaus Abendstern' }).first().waitFor();

      await page.getByLabel('Sag in ein paar Worten').fill('');
      await status.waitFor({ state: 'detached' });
      await page.getByLabel('Sag in ein paar Worten').fill('übermorgen');
      await status.getByText('Übermorgen').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/termine?wann=uebermorgen');
      expect(faults).toEqual([]);
    },
    { viewport: desk, javaScriptEnabled: true },
  ));

test('a sentence as long as a book, or made of anything, is answered all the same', async () => {
  for (const sentence of ['ab '.repeat(900), '((((((', '24.12.'.repeat(100), '\u202e<script>', '%', '🎭 heute'])
    expect([303, 308], sentence.slice(0, 20)).toContain(
      (await ask(`/suche?satz=${encodeURIComponent(sentence)}`)).status,
    );
  expect((await ask(`/understood/de?satz=${'a'.repeat(600)}`)).status).toBe(400);
  expect(await textOf('/understood/de?satz=%3Cb%3Eheute')).not.toContain('<b>');
});
