import { llms } from '#web/machines/llms.ts';
import { machineFile } from '#web/machines/machine-file.ts';

export const dynamic = 'force-dynamic';

export const GET = machineFile(llms);
