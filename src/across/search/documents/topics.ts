import { findFormat, findGenre, parentGenre } from '#modules/calendar/index.ts';
import { findDistrict } from '#modules/venues/index.ts';
import { bothOf, present } from './document.ts';

/** In whose words audiences are asked for. */
const audienceWords: Record<string, string> = {
  familie: 'Familie Kinder Family',
  kleinkind: 'Kleinkinder Krabbelkinder Kinder',
  kita: 'Kita Kinder',
  kind: 'Kinder',
  teen: 'Teens Jugendliche',
  jugend: 'Jugend Jugendliche',
  '60plus': 'Senioren',
  schulklassen: 'Schule Schulklassen',
  queer: 'queer',
  flinta: 'FLINTA Frauen',
};
const sceneWords: Record<string, string> = { frei: 'freie Szene Off', ehrenamtlich: 'freie Szene Off Ehrenamt' };
/** Up to this age a programme that names one is for children. */
const childAgeMax = 10;

export const genreTopics = (ids: readonly (string | null)[]): string[] =>
  present(ids.flatMap((id) => (id ? [parentGenre(id), id] : []))).flatMap((id) => bothOf(findGenre(id)?.label));

export const formatTopics = (id: string | null): string[] => (id ? bothOf(findFormat(id)?.label) : []);

export const districtTopics = (slugs: readonly (string | null)[]): string[] =>
  present(slugs).flatMap((slug) => findDistrict(slug)?.name ?? []);

export const sceneTopics = (scenes: readonly (string | null)[]): string[] =>
  present(scenes.map((scene) => scene && sceneWords[scene]));

export const audienceTopics = (audience: readonly string[], ageMin: number | null, ageMax: number | null): string[] =>
  present([
    ...audience.map((id) => audienceWords[id]),
    ageMin !== null && ageMin <= childAgeMax && (ageMax ?? 0) <= 14 ? audienceWords.kind : undefined,
  ]);
