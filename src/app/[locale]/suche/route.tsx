import { searchPage } from '#web/pages/search-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('search', searchPage);
