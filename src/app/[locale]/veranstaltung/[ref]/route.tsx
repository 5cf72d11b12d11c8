import { eventPage } from '#web/pages/event-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('event', eventPage);
