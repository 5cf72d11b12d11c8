import { venuePage } from '#web/pages/venue-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('venue', venuePage);
