import { oneLine } from '#across/formats/index.ts';
import { shortened } from './characters.ts';

// Signs that turn the direction of all that follows: nobody's title may do that to the rest of a caption.
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const fromRight = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

/** A character people see may be as long as this: a family of four is eleven units. */
const unitsInCharacter = 12;

/** What somebody wrote as one line of a caption; what runs from right to left is kept to itself. */
export function cleanText(text: string, longest: number): string {
  const units = longest * unitsInCharacter;
  const line = shortened(oneLine(text.slice(0, units).replaceAll(directions, ''), units), longest);
  return fromRight.test(line) ? `\u2068${line}\u2069` : line;
}

/** A text as a sentence: with a full stop, unless it ends by itself. */
export const asSentence = (text: string): string => (/[.!?…:]["“”»]?$/u.test(text) ? text : `${text}.`);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
