import { findForm } from '#across/formats/index.ts';
import type { Locale } from '#kernel/words.ts';
import { Code, CodeText, CommandLine } from '#ui/code-text.tsx';
import { Section } from '#ui/section.tsx';
import { TextTable } from '#ui/text-table.tsx';
import { curl, formExample } from '../../machines/examples.ts';
import { suffixes } from '../../routes.ts';
import type { Words } from '../../words.ts';

/** "text/calendar; charset=utf-8" is text/calendar. */
const bare = (contentType: string | undefined) => contentType?.split(';')[0] ?? '';

/** Every form a list has: its ending, what it is for, and a list of this portal in it. */
export function Forms({ say, locale }: { say: Words; locale: Locale }) {
  const [first = ''] = suffixes;
  return (
    <Section id="forms" title={say('forms.title')}>
      <div className="notes">
        <p>{say('forms.text')}</p>
      </div>
      <TextTable
        caption={say('forms.caption')}
        columns={[say('forms.ending'), say('forms.use'), say('forms.example'), say('forms.type')]}
        rows={suffixes.map((suffix) => {
          const path = formExample(suffix, locale);
          return {
            id: suffix,
            name: <Code>.{suffix}</Code>,
            cells: [
              say(`forms.${suffix}`),
              <a key={path} href={path}>
                <Code>{path}</Code>
              </a>,
              <Code key="type">{bare(findForm(suffix)?.contentType)}</Code>,
            ],
          };
        })}
      />
      <CommandLine>{curl(formExample(first, locale))}</CommandLine>
      {suffixes.includes('rss') && (
        <p className="soft">
          <CodeText text={say('forms.news', { query: locale === 'de' ? '`?feed=aenderungen`' : '`?feed=changes`' })} />
        </p>
      )}
    </Section>
  );
}
