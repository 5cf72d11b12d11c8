import { nearMePage } from '#web/pages/near-me-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('nearMe', nearMePage);
