import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf } from './ask.ts';
import { litfass, untilFound } from './litfass.ts';
import { asVisitor } from './visitor.ts';

test('who mistypes a house finds it all the same, and is told what was searched for', () =>
  asVisitor(async (page) => {
    await page.goto('/');
    await page.getByRole('textbox').first().fill('keselhaus');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/termine\?.*q=keselhaus/);
    await page.getByText('Gesucht haben wir nach „Kesselhaus“').waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'Kesselhaus' }).count()).toBeGreaterThan(0);

    await page.goto('/suche?q=keselhaus');
    await page.getByRole('heading', { level: 2, name: 'Orte' }).waitFor();
    await page
      .getByRole('region', { name: 'Orte' })
      .getByRole('link', { name: /^Kesselhaus/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /^Kesselhaus/ }).waitFor();
  }));

test('the calendar file of a search has the dates of its page', async () => {
  const file = await textOf('/termine.ics?q=koenig+lehm');
  expect(file).toContain('SUMMARY:König Lehm');
});

test('a date that is taken in is found by its title a moment later', { timeout: 60_000 }, async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'litfass-search-')), 'programm.csv');
  writeFileSync(file, 'titel,datum,zeit,ort\nGraupelschauerabend,2027-03-04,20:00,Kesselhaus Abendstern\n');
  await litfass('import', file, '--source', 'suche');
  await untilFound();
  expect(await textOf('/suche?q=graupelschauer')).toContain('Graupelschauerabend');
});
