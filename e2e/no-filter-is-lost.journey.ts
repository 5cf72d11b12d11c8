import { expect, test } from 'vitest';
import { textOf } from './ask.ts';
import { linksOf, lossesOf, wishesOf } from './wishes.ts';

const three = 'mit=rollstuhl&preis=bis20&tageszeit=abend';
const lists = [
  `/termine?${three}`,
  `/termine?${three}&seite=2`,
  `/termine?${three}&wann=2026-12`,
  `/termine?${three}&wann=2026-12-04..2026-12-20`,
  `/termine?${three}&nahe=51.6,6.69&sortierung=naehe&umkreis=5`,
  `/termine/2026-12?${three}`,
  `/termine/2026-kw49?${three}`,
  `/heute?${three}`,
  `/wochenende?${three}`,
  `/sparte/musik?${three}`,
  `/sparte/musik/jazz?${three}`,
  `/stadtteil/altstadt?${three}`,
  `/umsonst?mit=rollstuhl&stadtteil=altstadt&tageszeit=abend`,
  `/umsonst-und-draussen?${three}`,
  `/familie?${three}`,
  `/barrierefrei?preis=bis20&stadtteil=altstadt&tageszeit=abend`,
  `/barrierefrei/hoeranlage?preis=bis20&stadtteil=altstadt&tageszeit=abend`,
  `/ohne-worte?${three}`,
  `/freie-szene?${three}`,
  `/neu?${three}`,
  `/endet-bald?preis=bis20&mit=rollstuhl&stadtteil=altstadt`,
  `/karte?${three}`,
  `/karte?${three}&stadtteil=altstadt`,
];

test.each(lists)('no way that leads from %s to another list loses a wish without saying so', async (address) => {
  const html = await textOf(address);
  expect(linksOf(html).some(({ words }) => words === 'In English')).toBe(true);
  expect(linksOf(html).filter(({ href }) => wishesOf(href)).length).toBeGreaterThan(5);
  expect(lossesOf(address, html)).toEqual([]);
});

test('the form that narrows a list sends everything the list is asked for', async () => {
  for (const address of lists) {
    const html = await textOf(address);
    const form = /<form aria-label="Genauer filtern" action="([^"]*)">(.*?)<\/form>/s.exec(html);
    const query = new URLSearchParams();
    for (const [field] of (form?.[2] ?? '').matchAll(/<input [^>]*>/g)) {
      const [, name = ''] = /name="([^"]*)"/.exec(field) ?? [];
      const [, value = ''] = /value="([^"]*)"/.exec(field) ?? [];
      if (name && value && (!/type="checkbox"/.test(field) || /checked/.test(field))) query.append(name, value);
    }
    for (const [, name = '', options = ''] of (form?.[2] ?? '').matchAll(
      /<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
    )) {
      const [, value = ''] = /<option value="([^"]*)" selected/.exec(options) ?? [];
      if (value) query.append(name, value);
    }
    expect(wishesOf(`${form?.[1]}?${query}`), address).toEqual(wishesOf(address));
  }
});

test('a link that loses a wish would be found', () => {
  const page = '<main><a href="/termine?preis=frei">Morgen</a><a href="/heute">Alles zurücksetzen</a></main>';
  expect(lossesOf('/termine?mit=rollstuhl&preis=frei', page)).toEqual([
    '/termine?mit=rollstuhl&preis=frei → /termine?preis=frei (Morgen) loses mit',
  ]);
});
