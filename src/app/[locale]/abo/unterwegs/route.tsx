import { subscribeSentPage } from '#web/pages/subscribe/sent-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('subscribeSent', subscribeSentPage);
