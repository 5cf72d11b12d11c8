import { titleOf } from '#across/formats/line-words.ts';
import type { Id } from '#kernel/ids.ts';
import { viewOccurrence } from '#modules/calendar/index.ts';
import { filterOf, findRequest, hoursToConfirm, tokenOf } from '#modules/subscriptions/index.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import { queueMail } from '#platform/mail/queue-mails.ts';
import type { LetterAddresses } from './addresses.ts';
import { type Letter, type LetterContent, ownLink } from './content.ts';
import { describeListForStrangers } from './describe-list.ts';
import { keyOf } from './keys.ts';
import { smallPrint } from './small-print.ts';
import { wordsIn } from './words.ts';
import { writeLetter } from './write-letter.ts';

type Asked = { subscriptionId: Id<'subscription'>; askedAt: Temporal.Instant };
type Request = NonNullable<Awaited<ReturnType<typeof findRequest>>>;

/** Answers somebody's wish at the address that was given: please confirm, or that it is confirmed already. Once for each wish. */
export async function answerRequest(ctx: Ctx, asked: Asked, addresses: LetterAddresses): Promise<void> {
  const request = await findRequest(ctx, asked.subscriptionId);
  if (!request) return;
  const reader = { ...ctx, locale: request.language };
  const what = await describe(reader, request);
  if (!what) return;
  const letter = request.confirmedAt ? already(reader, what, addresses) : confirm(reader, request, what, addresses);
  await queueMail(ctx, {
    key: keyOf.answer(request.id, asked.askedAt),
    kind: request.confirmedAt ? 'subscribed-already' : 'confirm',
    to: request.email,
    language: request.language,
    subject: letter.subject,
    ...letter.write(addresses.subscription(tokenOf(request.id), request.language)),
    expiresAt: asked.askedAt.add({ hours: hoursToConfirm }),
  });
}

/** What was asked for; nothing when its date has been taken down meanwhile. */
async function describe(ctx: Ctx, { publicId, filter }: Request): Promise<string | undefined> {
  const say = wordsIn(ctx.locale);
  if (!publicId) return describeListForStrangers(ctx, filterOf(filter));
  const date = await viewOccurrence(ctx, publicId);
  return date?.kind === 'found' ? say('what.date', { title: titleOf(date.view, ctx.locale) }) : undefined;
}

const frame = ({ locale }: Ctx): Pick<LetterContent, 'locale' | 'portal'> => ({
  locale,
  portal: wordsIn(locale)('portal', { city: city().name }),
});

function confirm(ctx: Ctx, { rhythm }: Request, what: string, addresses: LetterAddresses): Letter {
  const say = wordsIn(ctx.locale);
  const base = frame(ctx);
  return writeLetter({
    ...base,
    subject: say('confirm.subject', { what }),
    kicker: say('confirm.kicker'),
    title: say('confirm.title'),
    lead: say('confirm.lead', { portal: base.portal }),
    parts: [
      {
        kind: 'paragraph',
        text: rhythm ? say('confirm.list', { what, rhythm: say(`rhythm.${rhythm}`) }) : say('confirm.date', { what }),
      },
      { kind: 'button', text: say('confirm.button'), href: ownLink },
      { kind: 'paragraph', text: say('confirm.not-you', { hours: hoursToConfirm }) },
    ],
    small: smallPrint(ctx.locale, addresses, { kept: say('confirm.kept'), ended: true }),
  });
}

function already(ctx: Ctx, what: string, addresses: LetterAddresses): Letter {
  const say = wordsIn(ctx.locale);
  const base = frame(ctx);
  return writeLetter({
    ...base,
    subject: say('already.subject', { what }),
    kicker: say('already.kicker'),
    title: say('already.title'),
    lead: say('already.lead', { portal: base.portal, what }),
    parts: [{ kind: 'button', text: say('already.button'), href: ownLink }],
    small: smallPrint(ctx.locale, addresses),
  });
}
