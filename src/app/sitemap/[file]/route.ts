import { machineFile } from '#web/machines/machine-file.ts';
import { sitemapPart } from '#web/machines/sitemap/sitemap.ts';

export const GET = machineFile(sitemapPart);
