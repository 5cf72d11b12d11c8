import { districtPage } from '#web/pages/lists.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('district', districtPage);
