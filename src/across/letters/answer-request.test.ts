import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { occurrences } from '#modules/calendar/schema.ts';
import { anEvent, aVenue } from '#modules/calendar/testing.ts';
import { confirmSubscription } from '#modules/subscriptions/index.ts';
import { anAddress, aRequest, asSystem, aWatch } from '#modules/subscriptions/testing.ts';
import { aContext } from '#platform/testing.ts';
import { answerRequest } from './answer-request.ts';
import { queuedFor, someAddresses } from './testing.ts';

test('a wish is answered once with a mail whose link only shows what was asked for', () =>
  aContext(async (ctx) => {
    const venue = await aVenue(ctx);
    const email = anAddress();
    const { id, token } = await aRequest(ctx, { email, filter: { sparte: ['musik'], ort: [venue.slug] } });
    const asked = { subscriptionId: id, askedAt: ctx.now };
    await answerRequest(asSystem(ctx), asked, someAddresses);
    await answerRequest(asSystem(ctx), asked, someAddresses);
    const [mail, ...more] = await queuedFor(ctx, id);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: 'confirm', recipient: email });
    expect(mail?.subject).toBe('Bitte bestätige dein Abo: Musik, Haus am Fluss');
    for (const text of [mail?.text, mail?.html]) {
      expect(text).toContain(`https://kultur.example/de/abo/${token}`);
      expect(text).toContain('jeden Donnerstag um 16 Uhr');
      expect(text).toContain('48 Stunden');
    }
  }));

test('nothing that a stranger typed reaches an address that has not said yes', () =>
  aContext(async (ctx) => {
    const { id } = await aRequest(ctx, {
      filter: {
        q: ['Sofort zahlen auf http://evil.example'],
        ort: ['jetzt-hier-klicken-evil-example'],
        preis: ['frei'],
      },
    });
    await answerRequest(asSystem(ctx), { subscriptionId: id, askedAt: ctx.now }, someAddresses);
    const [mail] = await queuedFor(ctx, id);
    expect(mail?.subject).toBe('Bitte bestätige dein Abo: Termine, kostenlos, mit deinen Suchwörtern');
    expect(JSON.stringify(mail)).not.toContain('evil');
  }));

test('who has it already is told so, and a second wish is a second mail', () =>
  aContext(async (ctx) => {
    const email = anAddress();
    const { id, token } = await aRequest(ctx, { email });
    await confirmSubscription(ctx, { token });
    const later = { ...ctx, now: ctx.now.add({ minutes: 5 }) };
    await aRequest(later, { email });
    await answerRequest(asSystem(ctx), { subscriptionId: id, askedAt: ctx.now }, someAddresses);
    await answerRequest(asSystem(later), { subscriptionId: id, askedAt: later.now }, someAddresses);
    expect((await queuedFor(ctx, id)).map(({ kind }) => kind)).toEqual(['subscribed-already', 'subscribed-already']);
  }));

test('a date is named, in the language of who asked', () =>
  aContext(async (ctx) => {
    const { occurrenceIds } = await anEvent(ctx, { title: { de: 'Nachtschicht', en: 'Night shift' } });
    const [date] = await ctx.db.select().from(occurrences).where(eq(occurrences.id, occurrenceIds[0]!));
    const { id } = await aWatch(ctx, date!.publicId);
    await answerRequest(asSystem(ctx), { subscriptionId: id, askedAt: ctx.now }, someAddresses);
    expect((await queuedFor(ctx, id))[0]?.subject).toContain('„Nachtschicht“');
  }));
