import { Chips, type ChipView } from '#ui/form/chips.tsx';

export type UnderstoodChipsProps = {
  words: {
    /** "So haben wir dich verstanden:" */
    lead: string;
    /** Read after each chip: "entfernen". */
    removes: string;
    /** "Alles zurücksetzen" */
    reset: string;
  };
  chips: readonly ChipView[];
  resetHref: string;
};

/** The filter in words, chip by chip. */
export const UnderstoodChips = ({ words, chips, resetHref }: UnderstoodChipsProps) => (
  <Chips lead={words.lead} removes={words.removes} chips={chips} reset={{ href: resetHref, text: words.reset }} />
);
