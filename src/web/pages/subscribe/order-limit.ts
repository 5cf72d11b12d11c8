import { networkOf } from '../../client-address.ts';
import { newLimit } from '../../limits/limit.ts';

/** A school class behind one connection may order at once; who tries addresses in rows may not. */
const limit = newLimit({ perMinute: 2, burst: 30 });

/** Whether one more mail may be ordered from this network. That holds besides the five an hour for each address. */
export const mayOrder = (client: string) => limit.take(networkOf(client), performance.now()).allowed;
