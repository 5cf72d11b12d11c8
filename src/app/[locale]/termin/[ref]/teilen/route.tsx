import { shareOccurrencePage } from '#web/pages/share/share-occurrence-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('shareOccurrence', shareOccurrencePage);
