import type { LocalizedText } from '#kernel/words.ts';
import formatList from './formats.json' with { type: 'json' };
import genreList from './genres.json' with { type: 'json' };

/** A genre (Sparte) and its children. `short` is the one word beside a mark; ids never change, labels may. */
export type Genre = { id: string; label: LocalizedText; short?: LocalizedText; schemaOrg: string; children: Genre[] };
export type Format = { id: string; label: LocalizedText };

export const genres: readonly Genre[] = genreList;
export const formats: readonly Format[] = formatList;

const genreById = new Map(genres.flatMap((genre) => [genre, ...genre.children]).map((genre) => [genre.id, genre]));
const formatById = new Map(formats.map((format) => [format.id, format]));

export const findGenre = (id: string) => genreById.get(id);
export const findFormat = (id: string) => formatById.get(id);

/** "musik.jazz" belongs to "musik"; a parent belongs to itself. */
export const parentGenre = (id: string) => id.split('.', 1)[0] ?? id;
