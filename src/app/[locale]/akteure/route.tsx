import { institutionsPage } from '#web/pages/institutions-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('institutions', institutionsPage);
