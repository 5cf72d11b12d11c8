import { Menu } from '#ui/menu.tsx';

type Way = { text: string; hint?: string | undefined };

export type CalendarMenuProps = {
  words: {
    /** "In meinen Kalender", on lists "Liste abonnieren" */
    button: string;
    webcal: Way;
    google: Way;
    outlook: Way;
    file: Way;
    note?: string | undefined;
  };
  hrefs: { webcal: string; google: string; outlook: string; file: string };
};

/** The ways into one's own calendar, the same for one date and for a whole list. */
export const CalendarMenu = ({ words, hrefs }: CalendarMenuProps) => (
  <Menu
    mark="calendar"
    text={words.button}
    links={[
      { href: hrefs.webcal, ...words.webcal },
      { href: hrefs.google, ...words.google },
      { href: hrefs.outlook, ...words.outlook },
      { href: hrefs.file, ...words.file },
    ]}
    note={words.note}
  />
);
