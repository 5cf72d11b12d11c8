import { CodeText } from '#ui/code-text.tsx';
import { Section } from '#ui/section.tsx';
import type { Words } from '../../words.ts';

/** How often one may ask, and how to ask for less. */
export const Limits = ({ say }: { say: Words }) => (
  <Section id="limits" title={say('limits.title')}>
    <div className="notes">
      <p>
        <CodeText text={say('limits.rate', { header: '`Retry-After`' })} />
      </p>
      <p>
        <CodeText text={say('limits.etag', { header: '`If-None-Match`' })} />
      </p>
      <p>{say('limits.all')}</p>
    </div>
  </Section>
);
