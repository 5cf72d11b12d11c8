import { shareInstitutionPage } from '#web/pages/share/share-institution-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('shareInstitution', shareInstitutionPage);
