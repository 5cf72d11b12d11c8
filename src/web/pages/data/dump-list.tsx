import type { Dump, Dumps } from '#across/inventory/index.ts';
import { dateAndTime } from '#kernel/date-words.ts';
import { Code, CommandLine } from '#ui/code-text.tsx';
import { Section } from '#ui/section.tsx';
import { TextTable } from '#ui/text-table.tsx';
import { curl } from '../../machines/examples.ts';
import { bytesText, countText } from '../../present/amounts.ts';
import type { Reader } from '../../present/reader.ts';

export const dumpPath = (name: string) => `/daten/dump/${name}`;

/** The newest year first, and the dates before the rest. */
const order = (files: readonly Dump[]) => files.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));

/** What was dumped last night, with its size. */
export function DumpList({ dumps, reader }: { dumps: Dumps | undefined; reader: Reader }) {
  const say = reader.say.in('data.dumps');
  const files = order(dumps?.files ?? []);
  const [first] = files;
  return (
    <Section id="dumps" title={say('title')}>
      <div className="notes">
        <p>{say('text')}</p>
        <p>
          {dumps
            ? say('written', {
                when: dateAndTime(dumps.writtenAt.toZonedDateTimeISO(reader.zone).toPlainDateTime(), reader.locale),
              })
            : say('none')}
        </p>
      </div>
      {first && (
        <>
          <TextTable
            caption={say('caption')}
            columns={[say('file'), say('what'), say('things'), say('size')]}
            rows={files.map((file) => ({
              id: file.name,
              name: (
                <a href={dumpPath(file.name)}>
                  <Code>{file.name}</Code>
                </a>
              ),
              cells: [
                say(`kind.${file.kind}`, { year: String(file.year ?? '') }),
                countText(file.things, reader.locale),
                bytesText(file.bytes, reader.locale),
              ],
            }))}
          />
          <p className="soft">{say('example')}</p>
          <CommandLine>{`${curl(dumpPath(first.name))} | gunzip | head -n 3`}</CommandLine>
        </>
      )}
    </Section>
  );
}
