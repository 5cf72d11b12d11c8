import type { Id, PublicId } from '#kernel/ids.ts';
import type { Ctx } from '#platform/context.ts';
import { type Ask, askForSubscription } from './ask-for-subscription.ts';
import { confirmSubscription } from './confirm-subscription.ts';
import { tokenOf } from './token.ts';

type Asked = { id: Id<'subscription'>; token: string };
type ListAsk = Extract<Ask, { kind: 'list' }>;

let askers = 0;

/** An address of somebody nobody else knows. */
export const anAddress = () => {
  askers += 1;
  return `lena.${askers}@brandt.example`;
};

export const asSystem = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: 'system', job: 'test' } });

async function asked(ctx: Ctx, ask: Ask): Promise<Asked> {
  const result = await askForSubscription(ctx, ask);
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`);
  return { id: result.value, token: tokenOf(result.value) };
}

async function confirmed(ctx: Ctx, request: Asked): Promise<Asked> {
  const result = await confirmSubscription(ctx, request);
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`);
  return request;
}

/** Somebody asks for all music every week, unless the test says otherwise; not confirmed yet. */
export const aRequest = (ctx: Ctx, but: Partial<ListAsk> = {}) =>
  asked(ctx, {
    email: anAddress(),
    language: 'de',
    kind: 'list',
    filter: { sparte: ['musik'] },
    rhythm: 'weekly',
    ...but,
  });

/** The same, confirmed. */
export const aSubscription = async (ctx: Ctx, but: Partial<ListAsk> = {}) => confirmed(ctx, await aRequest(ctx, but));

/** Somebody wants to know what becomes of a date. */
export const aWatch = async (ctx: Ctx, publicId: PublicId, email = anAddress()) =>
  confirmed(ctx, await asked(ctx, { email, language: 'de', kind: 'occurrence', publicId }));
