import { seriesPage } from '#web/pages/series-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('series', seriesPage);
