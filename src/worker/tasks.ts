import type { TaskList } from 'graphile-worker';
import { forgetExposureOn } from './forget-exposure.ts';
import { indexSearch } from './index-search.ts';
import { react } from './reactions.ts';
import { rollSampleOn } from './roll-sample.ts';
import { syncSearch } from './sync-search.ts';

/** Every kind of job there is; a job of another kind stays where it is. */
export const tasks: TaskList = {
  react,
  'forget-exposure': forgetExposureOn,
  'index-search': indexSearch,
  'roll-sample': rollSampleOn,
  'sync-search': syncSearch,
};
