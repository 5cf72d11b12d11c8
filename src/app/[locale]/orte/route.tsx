import { venuesPage } from '#web/pages/venues-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('venues', venuesPage);
