import { subgenrePage } from '#web/pages/lists.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('subgenre', subgenrePage);
