import type { Id } from '#kernel/ids.ts';
import { done } from '#kernel/result.ts';
import type { Locale } from '#kernel/words.ts';
import { type OccurrenceView, viewOccurrences } from '#modules/calendar/index.ts';
import {
  endWatchesOf,
  holdSubscribers,
  listWatchers,
  noteTold,
  tokenOf,
  type Watcher,
} from '#modules/subscriptions/index.ts';
import type { Ctx } from '#platform/context.ts';
import type { Mail } from '#platform/mail/mail.ts';
import { queueMails } from '#platform/mail/queue-mails.ts';
import { transact } from '#platform/transact.ts';
import type { LetterAddresses } from '../addresses.ts';
import type { Letter } from '../content.ts';
import { keyOf } from '../keys.ts';
import { listHeaders } from '../list-headers.ts';
import { composeAlarm, composeGone } from './compose-alarm.ts';

/** Nobody wants to be alarmed of what was two days ago. */
const hoursOfUse = 48;

type Which = { occurrenceIds: readonly Id<'occurrence'>[] } | { eventIds: readonly Id<'event'>[] };

/** Tells those who watch these dates what has become of them: one mail for each state a date is in, however often this runs. */
export async function sendAlarms(ctx: Ctx, which: Which, addresses: LetterAddresses): Promise<number> {
  let alarms = 0;
  let after: Id<'subscription'> | undefined;
  for (;;) {
    const page = await listWatchers(ctx, which, after);
    after = page.at(-1)?.id;
    if (!after) return alarms;
    alarms += await tell(ctx, page, addresses);
  }
}

/**
 * All within one transaction, dates included: what a process holds of them in memory may be older than the change that is to
 * be told.
 */
async function tell(ctx: Ctx, watchers: readonly Watcher[], addresses: LetterAddresses): Promise<number> {
  const told = await transact<number, never>(ctx, async (ctx) => {
    const held = await holdSubscribers(
      ctx,
      watchers.map(({ id }) => id),
    );
    const letterFor = newComposer(await viewsOf(ctx, watchers), addresses);
    const mails = watchers
      .filter(({ id }) => held.has(id))
      .flatMap((watcher) => mailOf(ctx, watcher, letterFor(watcher), addresses) ?? []);
    const answers = await queueMails(ctx, mails);
    for (const [occurrenceId, of] of Map.groupBy(watchers, (watcher) => watcher.occurrenceId))
      await noteTold(ctx, { ids: of.map(({ id }) => id), occurrenceId, sequence: of[0]?.sequence ?? 0 });
    const gone = watchers.filter((watcher) => watcher.gone).map(({ id }) => id);
    if (gone.length > 0) await endWatchesOf(ctx, gone);
    return done(answers.filter(({ ok }) => ok).length);
  });
  return told.ok ? told.value : 0;
}

async function viewsOf(ctx: Ctx, watchers: readonly Watcher[]) {
  const ids = [...new Set(watchers.map(({ occurrenceId }) => occurrenceId))];
  return new Map((await viewOccurrences(ctx, ids)).map((view) => [view.id, view]));
}

/** One letter for each date and language of a page. */
function newComposer(views: ReadonlyMap<Id<'occurrence'>, OccurrenceView>, addresses: LetterAddresses) {
  const letters = new Map<string, Letter | undefined>();
  const compose = (watcher: Watcher, locale: Locale) => {
    const view = views.get(watcher.occurrenceId);
    if (watcher.gone) return composeGone(watcher, locale, addresses);
    return view && composeAlarm(view, locale, addresses);
  };
  return (watcher: Watcher): Letter | undefined => {
    const key = `${watcher.occurrenceId} ${watcher.language}`;
    if (!letters.has(key)) letters.set(key, compose(watcher, watcher.language));
    return letters.get(key);
  };
}

function mailOf(ctx: Ctx, watcher: Watcher, letter: Letter | undefined, addresses: LetterAddresses): Mail | undefined {
  if (!letter) return undefined;
  const { id, email, language, gone, sequence } = watcher;
  const link = addresses.subscription(tokenOf(id), language);
  return {
    key: keyOf.alarm(id, gone ? 'gone' : sequence),
    kind: 'alarm',
    to: email,
    language,
    subject: letter.subject,
    ...letter.write(link),
    headers: gone ? undefined : listHeaders(link),
    expiresAt: ctx.now.add({ hours: hoursOfUse }),
  };
}
