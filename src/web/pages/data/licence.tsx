import { Facts } from '#ui/facts.tsx';
import { Section } from '#ui/section.tsx';
import type { Words } from '../../words.ts';

/** The licences, under the names by which everybody knows them. */
const cc0 = { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
const ccBy = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

const mark = '\u0000';

/** A sentence with the licence's name in it as a link. */
function Named({ text, licence }: { text: string; licence: { name: string; url: string } }) {
  const [before, after] = text.split(mark);
  return (
    <>
      {before}
      <a href={licence.url} rel="license">
        {licence.name}
      </a>
      {after}
    </>
  );
}

/** What may be done with it, in one sentence and in full. */
export const Licence = ({ say, source }: { say: Words; source: string }) => (
  <Section id="licence" title={say('licence.title')}>
    <div className="notes">
      <p className="strong">{say('licence.short')}</p>
      <Facts
        facts={[
          {
            label: say('licence.facts'),
            value: <Named text={say('licence.factsText', { licence: mark })} licence={cc0} />,
          },
          {
            label: say('licence.texts'),
            value: <Named text={say('licence.textsText', { licence: mark, source })} licence={ccBy} />,
          },
          { label: say('licence.pictures'), value: say('licence.picturesText') },
        ]}
      />
    </div>
  </Section>
);
