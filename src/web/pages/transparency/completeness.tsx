import { accessPoints, completenessPoints } from '#modules/calendar/vocabulary/completeness.ts';
import { FigureTable } from '#ui/figure-table.tsx';
import { Section } from '#ui/section.tsx';
import type { Words } from '../../words.ts';

/** What makes an entry complete, point by point. */
export const Completeness = ({ say }: { say: Words }) => (
  <Section id="complete" title={say('complete.title')}>
    <FigureTable
      caption={say('complete.caption')}
      columns={[say('complete.what'), say('complete.points')]}
      rows={Object.entries(completenessPoints).map(([part, points]) => ({
        name: say(`complete.part.${part}`),
        cells: [{ text: String(points) }],
      }))}
    />
    <p>
      {say('complete.access', {
        wheelchair: accessPoints.wheelchair,
        further: accessPoints.furtherEach,
        most: completenessPoints.access,
      })}
    </p>
  </Section>
);
