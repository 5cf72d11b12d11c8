import { rollingList } from '#web/pages/named-lists.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('tomorrow', rollingList);
