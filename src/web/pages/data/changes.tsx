import type { Locale } from '#kernel/words.ts';
import { Code, CodeText, CommandLine } from '#ui/code-text.tsx';
import { Section } from '#ui/section.tsx';
import { changesFeed, changesPath, curl } from '../../machines/examples.ts';
import { suffixes } from '../../routes.ts';
import type { Words } from '../../words.ts';

export type ChangesProps = { say: Words; today: Temporal.PlainDate; locale: Locale };

/** How a copy is kept up to date. */
export const Changes = ({ say, today, locale }: ChangesProps) => (
  <Section id="changes" title={say('changes.title')}>
    <div className="notes">
      <p>{say('changes.text')}</p>
      <p>
        <a href={changesPath(today)}>
          <Code>{changesPath(today)}</Code>
        </a>
      </p>
      <CommandLine>{curl(changesPath(today))}</CommandLine>
      {suffixes.includes('rss') && (
        <p>
          <CodeText text={say('changes.feed', { link: `\`${changesFeed('rss', locale)}\`` })} />
        </p>
      )}
    </div>
  </Section>
);
