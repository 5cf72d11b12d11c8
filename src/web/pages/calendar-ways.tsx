import type { CalendarAddresses } from '#across/formats/index.ts';
import { CalendarMenu } from '#modules/calendar/ui/sheet/calendar-menu.tsx';
import type { Words } from '../words.ts';

type CalendarWaysProps = { words: Words; button: string; addresses: CalendarAddresses; note?: string | undefined };

/** The ways into one's own calendar, with what each of them does. */
export const CalendarWays = ({ words: say, button, addresses, note }: CalendarWaysProps) => (
  <CalendarMenu
    words={{
      button,
      webcal: { text: say('page.calendar.webcal'), hint: say('page.calendar.webcalHint') },
      google: { text: say('page.calendar.google') },
      outlook: { text: say('page.calendar.outlook') },
      file: { text: say('page.calendar.file'), hint: say('page.calendar.fileHint') },
      note,
    }}
    hrefs={addresses}
  />
);
