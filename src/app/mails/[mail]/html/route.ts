import { onlyNear } from '#web/near.ts';
import { mailHtml } from '#web/pages/mails/mail-html.ts';

export const GET = onlyNear(mailHtml);
