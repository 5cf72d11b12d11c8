import { startPage } from '#web/pages/start-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('start', startPage);
