import { posterFile } from '#web/pages/poster-file.ts';
import { sending } from '#web/sending.ts';

export const GET = sending(posterFile);
