import { dateRange } from '#kernel/date-words.ts';
import { Section } from '#ui/section.tsx';
import { contactEmail } from '../../machines/contact.ts';
import { absolute } from '../../origin.ts';
import type { Reader } from '../../present/reader.ts';
import { withMailLinks } from '../text-page.tsx';

/** How to name the source, and whom to write to. */
export function Cite({ reader, portal }: { reader: Reader; portal: string }) {
  const say = reader.say.in('data.cite');
  const date = dateRange(reader.today, reader.today, reader.locale);
  return (
    <Section id="cite" title={say('title')}>
      <div className="notes">
        <p>{say('text')}</p>
        <blockquote>{say('line', { portal, url: absolute('/'), date })}</blockquote>
        <p>{withMailLinks(say('contact', { email: contactEmail() }))}</p>
      </div>
    </Section>
  );
}
