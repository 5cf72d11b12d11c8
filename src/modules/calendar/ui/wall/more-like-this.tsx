import { Section } from '#ui/section.tsx';
import type { OccurrenceView } from '../occurrence-view.ts';
import { PosterWall } from './poster-wall.tsx';

export type MoreLikeThisProps = {
  title: string;
  more?: { href: string; text: string } | undefined;
  occurrences: readonly OccurrenceView[];
};

/** Other dates near this one; nothing when there are none. */
export const MoreLikeThis = ({ title, more, occurrences }: MoreLikeThisProps) =>
  occurrences.length > 0 && (
    <Section id="more" title={title} more={more}>
      <PosterWall occurrences={occurrences} />
    </Section>
  );
