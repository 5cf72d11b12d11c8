import { sheetPage } from '#web/pages/sheet-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('sheet', sheetPage);
