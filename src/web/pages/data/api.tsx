import type { PublicId } from '#kernel/ids.ts';
import { Code, CodeText, CommandLine } from '#ui/code-text.tsx';
import { Section } from '#ui/section.tsx';
import { apiExamples, curl, openApiPath } from '../../machines/examples.ts';
import type { Words } from '../../words.ts';

export type ApiProps = { say: Words; today: Temporal.PlainDate; date: PublicId | undefined };

/** The API in a few sentences, and questions to it that can be asked from here. */
export const Api = ({ say, today, date }: ApiProps) => (
  <Section id="api" title={say('api.title')}>
    <div className="notes">
      <p>{say('api.text')}</p>
      <p>
        <CodeText text={say('api.spec', { link: `\`${openApiPath}\`` })} />
      </p>
      <p>
        <CodeText text={say('api.next', { next: '`next`', after: '`after`' })} />
      </p>
    </div>
    <ul className="examples">
      {apiExamples(today, date).map(({ name, path }) => (
        <li key={name}>
          <h3>{say(`api.${name}`)}</h3>
          <a href={path}>
            <Code>{path}</Code>
          </a>
          <CommandLine>{curl(path)}</CommandLine>
        </li>
      ))}
    </ul>
  </Section>
);
