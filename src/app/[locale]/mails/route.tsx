import { onlyNear } from '#web/near.ts';
import { mailsPage } from '#web/pages/mails/mails-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = onlyNear(reading('mails', mailsPage));
