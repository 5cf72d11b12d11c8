import { embedListPage } from '#web/pages/embed/embed-list-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('embedList', embedListPage);
