import { TimeText } from '#ui/time-text.tsx';
import { GenreTag } from '../genre-tag.tsx';
import type { OccurrenceView } from '../occurrence-view.ts';
import { PlaceLine } from '../place-line.tsx';
import { Poster } from '../poster.tsx';
import { Price } from '../price.tsx';
import { StatusLabel } from '../status-label.tsx';

export type PosterCardProps = { occurrence: OccurrenceView; eager?: boolean | undefined };

/** A poster on the wall with its caption; one link covers it all. */
export const PosterCard = ({ occurrence, eager }: PosterCardProps) => {
  const { href, title, poster, when, dateTime, place, formerPlace, genre, status, price, remark } = occurrence;
  return (
    <li className={status?.kind === 'cancelled' ? 'card off' : 'card'}>
      <Poster src={poster} size="large" eager={eager} />
      {status && <StatusLabel {...status} />}
      <p className="when">
        <TimeText text={when} dateTime={dateTime} />
      </p>
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <PlaceLine className="tiny" place={place} formerPlace={formerPlace} />
      <p className="facts-line">
        {genre && <GenreTag {...genre} />}
        {remark ? <span className="tiny">{remark}</span> : price && <Price text={price} />}
      </p>
    </li>
  );
};
