import { AccessMarks, type AccessWords } from '#modules/venues/ui/access-marks.tsx';
import { TimeText } from '#ui/time-text.tsx';
import { GenreTag } from '../genre-tag.tsx';
import type { OccurrenceView } from '../occurrence-view.ts';
import { PlaceLine } from '../place-line.tsx';
import { Poster } from '../poster.tsx';
import { Price } from '../price.tsx';
import { StatusLabel } from '../status-label.tsx';
import { WhyHere, type WhyWords } from './why-here.tsx';

export type RowWords = { access: AccessWords; why?: WhyWords | undefined };
export type OccurrenceRowProps = { occurrence: OccurrenceView; words: RowWords; eager?: boolean | undefined };

/** One date in a long list. Its parts are called rather than mounted: that takes a third off the time of a long list. */
export const OccurrenceRow = ({ occurrence, words, eager }: OccurrenceRowProps) => {
  const { href, title, poster, when, dateTime, place, formerPlace, genre, status, price, remark, access, why } =
    occurrence;
  return (
    <li className={status?.kind === 'cancelled' ? 'row off' : 'row'}>
      {Poster({ src: poster, size: 'small', eager })}
      <div>
        {status && <StatusLabel {...status} />}
        <p className="top">
          {TimeText({ className: 'when', text: when, dateTime })}
          {genre && GenreTag(genre)}
        </p>
        <h3>
          <a href={href}>{title}</a>
        </h3>
        {PlaceLine({ className: 'soft', place, formerPlace })}
      </div>
      <div className="facts-line">
        {remark ?? (price && Price({ text: price }))}
        {!remark && access && AccessMarks({ marks: access, words: words.access })}
      </div>
      {why && words.why && <WhyHere {...why} title={title} words={words.why} />}
    </li>
  );
};
