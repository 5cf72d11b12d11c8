import { machineFile } from '#web/machines/machine-file.ts';
import { sitemap } from '#web/machines/sitemap/sitemap.ts';

export const dynamic = 'force-dynamic';

export const GET = machineFile(sitemap);
