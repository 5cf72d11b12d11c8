import { embedMapPage } from '#web/pages/embed/embed-map-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('embedMap', embedMapPage);
