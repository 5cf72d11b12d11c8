import { ask } from '#web/pages/subscribe/ask.ts';
import { subscribePage } from '#web/pages/subscribe/subscribe-page.tsx';
import { reading } from '#web/reading.tsx';
import { submitting } from '#web/submitting.ts';

export const GET = reading('subscribe', subscribePage);
export const POST = submitting('subscribe', ask);
