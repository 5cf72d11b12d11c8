import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { ask, linksIn, textOf } from './ask.ts';
import { cast, idOf, pathTo } from './cast.ts';
import { litfass } from './litfass.ts';
import { asVisitor } from './visitor.ts';

/** Mails arrive when the worker has written them. */
const soon = { timeout: 20_000, interval: 200 };

const mailFolder = () => join(process.env.PRODUCT_DATA ?? '', 'mail');

/** All mails to one address, oldest first. */
async function mailsTo(address: string) {
  const files = readdirSync(mailFolder()).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(
    files.map(async (name) => ({ name, mail: await simpleParser(readFileSync(join(mailFolder(), name))) })),
  );
  return mails
    .filter(({ mail }) => [mail.to].flat().some((to) => to?.value.some((one) => one.address === address)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ mail }) => mail);
}

async function mailTo(address: string, subject: RegExp) {
  const find = async () => (await mailsTo(address).catch(() => [])).find((mail) => subject.test(mail.subject ?? ''));
  await expect.poll(find, { ...soon, message: `${subject} to ${address}` }).toBeDefined();
  const mail = await find();
  if (!mail) throw new Error('it was there a moment ago');
  return mail;
}

/** The path of the subscription's own page, as the text of a mail has it. */
const ownPath = (text = '') => /https?:\/\/[^/\s]+(\/(?:en\/subscribe|abo)\/[0-9a-f]{64})/.exec(text)?.[1] ?? '';

test('Lena subscribes to a list, changes how often it comes, and ends it with one click in her mail program', async () => {
  const lena = 'lena@brandt.example';
  await asVisitor(async (page) => {
    await page.goto('/abo?preis=frei&sparte=musik');
    await page.getByLabel('Deine E-Mail-Adresse').fill('lena.brandt.example');
    await page.getByRole('button', { name: 'Mails bestellen' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Hier fehlt das @-Zeichen');
    expect(await page.getByLabel('Deine E-Mail-Adresse').inputValue()).toBe('lena.brandt.example');
    await page.getByLabel('Deine E-Mail-Adresse').fill(lena);
    await page.getByLabel('Jeden Morgen um 7 Uhr').check();
    await page.getByRole('button', { name: 'Mails bestellen' }).click();
    await page.getByRole('heading', { name: 'Schau in dein Postfach' }).waitFor();

    const own = ownPath((await mailTo(lena, /^Bitte bestätige dein Abo: Musik, kostenlos$/)).text);
    for (const method of ['HEAD', 'GET', 'HEAD', 'GET']) expect((await ask(own, { method })).status).toBe(200);
    await page.goto(own);
    await page.getByRole('button', { name: 'Abo bestätigen' }).click();
    await page.getByText('Bestätigt. Die Post kommt.').waitFor();
    await page.getByLabel('Jeden Donnerstag um 16 Uhr').check();
    await page.getByRole('button', { name: 'Änderung speichern' }).click();
    await page.getByText('Gespeichert.').waitFor();
    await page.goto(own);
    expect(await page.getByLabel('Jeden Donnerstag um 16 Uhr').isChecked()).toBe(true);
    expect(await page.content()).not.toContain(lena);

    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    const clicked = await ask(own, { method: 'POST', body });
    expect(clicked.status).toBe(200);
    expect(clicked.headers.get('cache-control')).toBe('private, no-store');
    await page.goto(own);
    await page.getByText('Das Abo ist beendet.').waitFor();
  });
});

test('whoever watches a date is told when it is called off', async () => {
  const tom = 'tom@brandt.example';
  const path = await pathTo(cast.toWatch);
  const [way = ''] = linksIn(await textOf(path), '/abo?termin=');
  await asVisitor(async (page) => {
    await page.goto(way);
    await page.getByLabel('Deine E-Mail-Adresse').fill(tom);
    await page.getByRole('button', { name: 'Bescheid bekommen' }).click();
    await page.goto(ownPath((await mailTo(tom, /^Bitte bestätige/)).text));
    await page.getByRole('button', { name: 'Abo bestätigen' }).click();
    await page.getByText('Bestätigt.').waitFor();
    await litfass('cancel', await idOf(cast.toWatch), '--reason', 'Das Klavier ist verstimmt.');

    const alarm = await mailTo(tom, new RegExp(`^Fällt aus: ${cast.toWatch}`));
    expect(alarm.text).toContain('Das Klavier ist verstimmt.');
    expect(alarm.html).toContain(path);
    expect(alarm.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringContaining('/abo/') },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });
    await page.goto(ownPath(alarm.text));
    await page.getByRole('button', { name: 'Abo beenden' }).click();
    await page.getByRole('heading', { name: 'Danke!' }).waitFor();
  });
});

test('the same way in English', async () => {
  const ada = 'ada@brandt.example';
  await asVisitor(async (page) => {
    await page.goto('/en/subscribe?genre=theater');
    await page.getByLabel('Your e-mail address').fill(ada);
    await page.getByRole('button', { name: 'Order the mails' }).click();
    await page.getByRole('heading', { name: 'Look in your inbox' }).waitFor();
    const mail = await mailTo(ada, /^Please confirm your subscription/);
    await page.goto(ownPath(mail.text));
    await page.getByRole('button', { name: 'It wasn’t me: delete' }).click();
    await page.getByRole('heading', { name: /^Deleted/ }).waitFor();
  });
});

test('a known and an unknown address get the same answer, byte for byte', async () => {
  const send = async (email: string) => {
    const answer = await ask('/abo?sparte=film', {
      method: 'POST',
      body: new URLSearchParams({ email, rhythm: 'weekly' }),
    });
    const headers = [...answer.headers].filter(([name]) => name !== 'date');
    return JSON.stringify([answer.status, headers, await answer.text()]);
  };
  const first = await send('maria@brandt.example');
  for (const email of ['maria@brandt.example', 'nobody@brandt.example', 'MARIA@brandt.example'])
    expect(await send(email)).toBe(first);
});
