import { onlyNear } from '#web/near.ts';
import { mailPage } from '#web/pages/mails/mail-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = onlyNear(reading('mail', mailPage));
