import { namedList } from '#web/pages/named-lists.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('freeOutdoors', namedList);
