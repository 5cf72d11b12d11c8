import { kitFile } from '#web/pages/share/kit-file.ts';
import { sending } from '#web/sending.ts';

export const GET = sending(kitFile);
