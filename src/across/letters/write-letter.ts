import { type Letter, type LetterContent, ownLink } from './content.ts';
import { writeHtml } from './look/write-html.ts';
import { writeText } from './look/write-text.ts';

/** Writes a letter once; for each of its readers only the address of the own subscription is put in. */
export function writeLetter(content: LetterContent): Letter {
  const text = writeText(content).split(ownLink);
  const html = writeHtml(content).split(ownLink);
  return { subject: content.subject, write: (link) => ({ text: text.join(link), html: html.join(link) }) };
}
