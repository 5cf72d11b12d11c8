import { institutionPage } from '#web/pages/institution-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('institution', institutionPage);
