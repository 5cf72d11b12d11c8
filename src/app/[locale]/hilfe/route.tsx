import { textPage } from '#web/pages/text-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('help', textPage);
