import { machineFile } from '#web/machines/machine-file.ts';
import { robots } from '#web/machines/robots.ts';

export const dynamic = 'force-dynamic';

export const GET = machineFile(robots);
