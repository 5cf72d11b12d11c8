import { Code } from '#ui/code-text.tsx';
import { Section } from '#ui/section.tsx';
import { TextTable } from '#ui/text-table.tsx';
import type { Words } from '../../words.ts';

const files = [
  ['catalogue', '/daten/katalog.jsonld'],
  ['sitemap', '/sitemap.xml'],
  ['llms', '/llms.txt'],
  ['robots', '/robots.txt'],
] as const;

/** What machines look for by themselves. */
export const MachineFiles = ({ say }: { say: Words }) => (
  <Section id="machines" title={say('machines.title')}>
    <TextTable
      caption={say('machines.title')}
      columns={[say('machines.file'), say('machines.use')]}
      rows={files.map(([name, path]) => ({
        id: name,
        name: (
          <a href={path}>
            <Code>{path}</Code>
          </a>
        ),
        cells: [say(`machines.${name}`)],
      }))}
    />
  </Section>
);
