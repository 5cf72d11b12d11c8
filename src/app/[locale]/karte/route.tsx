import { mapPage } from '#web/pages/map-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('map', mapPage);
