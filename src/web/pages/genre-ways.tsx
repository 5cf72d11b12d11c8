import { inLocale } from '#kernel/words.ts';
import { genres } from '#modules/calendar/index.ts';
import { GenreWall } from '#modules/calendar/ui/wall/genre-wall.tsx';
import { Section } from '#ui/section.tsx';
import { pathOf } from '../path-of.ts';
import type { Reader } from '../present/reader.ts';

/** A way to the list of every genre. */
export const GenreWays = ({ reader: { say, locale } }: { reader: Reader }) => (
  <Section id="genres" title={say('page.start.genres')}>
    <GenreWall
      label={say('page.start.genres')}
      genres={genres.map((genre) => ({
        id: genre.id,
        name: inLocale(genre.short ?? genre.label, locale),
        href: pathOf('genre', { genre: genre.id }, locale),
      }))}
    />
  </Section>
);
