import type { TaskList } from 'graphile-worker';
import { forgetChangesOn } from './forget-changes.ts';
import { forgetExposureOn } from './forget-exposure.ts';
import { forgetMailsOn } from './forget-mails.ts';
import { indexSearch } from './index-search.ts';
import { forgetSubscriptionsOn, sendLetters } from './letters.ts';
import { react } from './reactions.ts';
import { rollSampleOn } from './roll-sample.ts';
import { sendMailsOn } from './send-mails.ts';
import { syncSearch } from './sync-search.ts';
import { writeDumpsOn } from './write-dumps.ts';

/** Every kind of job there is; a job of another kind stays where it is. */
export const tasks: TaskList = {
  react,
  'forget-changes': forgetChangesOn,
  'forget-exposure': forgetExposureOn,
  'forget-mails': forgetMailsOn,
  'forget-subscriptions': forgetSubscriptionsOn,
  'index-search': indexSearch,
  'roll-sample': rollSampleOn,
  'send-letters': sendLetters,
  'send-mails': sendMailsOn,
  'sync-search': syncSearch,
  'write-dumps': writeDumpsOn,
};
