import { generatorPage } from '#web/pages/embed/generator-page.tsx';
import { reading } from '#web/reading.tsx';

export const GET = reading('embed', generatorPage);
