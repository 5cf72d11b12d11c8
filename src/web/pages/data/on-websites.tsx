import type { Locale } from '#kernel/words.ts';
import { Section } from '#ui/section.tsx';
import { pathOf } from '../../path-of.ts';
import type { Words } from '../../words.ts';

/** The way for those who have a website and do not program. */
export const OnWebsites = ({ say, locale }: { say: Words; locale: Locale }) => (
  <Section id="website" title={say('website.title')}>
    <div className="notes">
      <p>{say('website.text')}</p>
      <p>
        <a href={pathOf('embed', {}, locale)}>{say('website.link')}</a>
      </p>
    </div>
  </Section>
);
