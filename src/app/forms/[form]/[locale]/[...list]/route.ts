import { listFile } from '#web/pages/list-file.ts';
import { writing } from '#web/writing.ts';

export const GET = writing(listFile);
