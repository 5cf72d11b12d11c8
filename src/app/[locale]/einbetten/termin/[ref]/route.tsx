import { embedOccurrencePage } from '#web/pages/embed/embed-date-pages.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('embedOccurrence', embedOccurrencePage);
