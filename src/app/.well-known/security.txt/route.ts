import { machineFile } from '#web/machines/machine-file.ts';
import { security } from '#web/machines/security.ts';

export const dynamic = 'force-dynamic';

export const GET = machineFile(security);
