import { dataPage } from '#web/pages/data/data-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('data', dataPage);
