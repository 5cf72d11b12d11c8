import { changeOwn } from '#web/pages/subscribe/change-own.ts';
import { subscriptionPage } from '#web/pages/subscribe/subscription-page.tsx';
import { reading } from '#web/reading.tsx';
import { submitting } from '#web/submitting.ts';

export const GET = reading('subscription', subscriptionPage);
export const POST = submitting('subscription', changeOwn);
