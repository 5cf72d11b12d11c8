import { daysCounted, type ExposureReport } from '#modules/calendar/index.ts';
import { FigureTable } from '#ui/figure-table.tsx';
import { Section } from '#ui/section.tsx';
import type { Reader } from '../../present/reader.ts';
import { monthTable, sceneTable, summaryOf } from '../../present/shares.ts';

/** What was on the programme and what was shown in front, of the last days and month by month. */
export function Numbers({ report: { days, months }, reader }: { report: ExposureReport; reader: Reader }) {
  const say = reader.say.in('transparency.numbers');
  return (
    <>
      <Section id="numbers" title={say('title', { days: daysCounted })}>
        {days.organisers === 0 ? (
          <p>{say('empty')}</p>
        ) : (
          <>
            <FigureTable {...sceneTable(days, reader)} />
            {summaryOf(days, reader).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </>
        )}
      </Section>
      {months.length > 0 && (
        <Section id="months" title={say('months')}>
          <FigureTable {...monthTable(months, reader)} />
        </Section>
      )}
    </>
  );
}
