import type { OccurrenceView } from '#modules/calendar/index.ts';
import type { AccessMarkView, AccessState, AccessWords } from '#modules/venues/ui/access-marks.tsx';
import type { Reader } from './reader.ts';

const stateOf = (value: 'yes' | 'partly' | 'no' | undefined): AccessState => value ?? 'unknown';

/** The three marks of every line: wheelchair, sign language, hearing. */
export const accessMarks = (access: OccurrenceView['access'], { say }: Reader): AccessMarkView[] => [
  { mark: 'wheelchair', kind: say('page.access.wheelchair'), state: stateOf(access.wheelchair) },
  { mark: 'signing', kind: say('page.access.signing'), state: access.sign ? 'yes' : 'unknown' },
  { mark: 'hearing', kind: say('page.access.hearing'), state: stateOf(access.loop) },
];

export const accessWords = ({ say }: Reader): AccessWords => ({
  label: say('page.access.label'),
  yes: say('page.access.yes'),
  partly: say('page.access.partly'),
  no: say('page.access.no'),
  unknown: say('page.access.unknown'),
  allUnknown: say('page.access.allUnknown'),
});
