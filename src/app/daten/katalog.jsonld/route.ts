import { catalogue } from '#web/machines/catalogue/catalogue.ts';
import { machineFile } from '#web/machines/machine-file.ts';

export const dynamic = 'force-dynamic';

export const GET = machineFile(catalogue);
