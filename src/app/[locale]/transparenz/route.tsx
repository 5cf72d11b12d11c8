import { transparencyPage } from '#web/pages/transparency/transparency-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('transparency', transparencyPage);
