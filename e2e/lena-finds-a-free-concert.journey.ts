import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, textOf } from './ask.ts';
import { cast } from './cast.ts';
import { asVisitor } from './visitor.ts';

/** Watches that nothing that could run is sent or stands on a page. */
function watchScripts(page: Page) {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'document' || response.status() !== 200) return;
    if (!response.headers()['content-type']?.startsWith('text/html')) return;
    for (const [tag] of (await response.text()).matchAll(/<script[^>]*>/g))
      if (!tag.includes('type="application/ld+json"')) scripts.push(tag);
  });
  return scripts;
}

async function fileBehind(page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return text(await download.createReadStream());
}

test('Lena finds a free concert for Saturday on her phone and takes it into her calendar, without any script', () =>
  asVisitor(async (page) => {
    const scripts = watchScripts(page);
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Hauptwege' }).getByRole('link', { name: 'Wochenende' }).click();
    await page.getByRole('heading', { level: 1, name: 'Am Wochenende' }).waitFor();

    await page.getByText('Genauer filtern').first().click();
    await page.getByRole('checkbox', { name: /^Musik \d/ }).check();
    await page.getByRole('checkbox', { name: /^Kostenlos/ }).check();
    await page.getByRole('button', { name: 'Termine zeigen' }).click();
    expect(new URL(page.url()).searchParams.getAll('preis')).toEqual(['frei']);
    expect(new URL(page.url()).searchParams.getAll('sparte')).toEqual(['musik']);

    const row = page.getByRole('listitem').filter({ hasText: cast.concert });
    expect(await row.textContent()).toMatch(/^20 Uhr/);
    expect(await row.textContent()).toContain('kostenlos');
    await row.getByRole('link', { name: cast.concert }).click();

    await page.getByRole('heading', { level: 1, name: cast.concert }).waitFor();
    expect(await page.getByRole('article').textContent()).toContain('Samstag, 21. November 2026, 20–22 Uhr');
    await page.getByText('In meinen Kalender').click();
    const calendar = await fileBehind(page, 'Als Datei');
    expect(calendar).toContain(`SUMMARY:${cast.concert}`);
    expect(calendar).toMatch(/^DTSTART;TZID=Europe\/Berlin:20261121T200000\r?$/m);
    expect(calendar).toMatch(/^DTEND;TZID=Europe\/Berlin:20261121T220000\r?$/m);
    expect(scripts).toEqual([]);
  }));

test('her filter is a calendar to subscribe to, in every program', () =>
  asVisitor(async (page) => {
    const feed = '/termine.ics?preis=frei&sparte=musik';
    await page.goto('/termine?preis=frei&sparte=musik');
    await page.getByText('Abonnieren & mitnehmen').click();
    const leadsTo = (link: string) => page.getByRole('link', { name: link }).getAttribute('href');
    expect(await leadsTo('Kalender auf diesem Gerät')).toBe(address().replace('http:', 'webcal:') + feed);
    const google = new URL((await leadsTo('Google Kalender')) ?? '');
    expect(google.searchParams.get('cid')).toBe(address().replace('http:', 'webcal:') + feed);
    const outlook = new URL((await leadsTo('Outlook im Netz')) ?? '');
    expect(outlook.searchParams.get('url')).toMatch(/^(?:webcal|http):\/\//);
    expect(await leadsTo('Als Datei')).toBe(address() + feed);
    expect(await textOf(feed)).toContain(`SUMMARY:${cast.concert}`);
  }));
