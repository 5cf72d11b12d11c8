import { occurrencePage } from '#web/pages/occurrence-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('occurrence', occurrencePage);
