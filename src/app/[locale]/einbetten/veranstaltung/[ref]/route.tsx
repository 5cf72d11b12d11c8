import { embedEventPage } from '#web/pages/embed/embed-date-pages.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('embedEvent', embedEventPage);
