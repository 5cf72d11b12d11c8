import { inLocale } from '#kernel/words.ts';
import type { OccurrenceDetail } from '#modules/calendar/index.ts';
import { type JsonLd, some } from './json-ld.ts';
import type { PageOf } from './page-of.ts';

const features: Record<string, string> = {
  dgs: 'signLanguage',
  schriftdolmetschen: 'realTimeCaptioning',
  uebertitel: 'openCaptions',
  untertitel: 'openCaptions',
  audiodeskription: 'audioDescription',
  tastfuehrung: 'tactileObject',
  buehnenbegehung: 'tactileObject',
};
const hazards: Record<string, string> = { 'hinweis.blitzlicht': 'flashing', 'hinweis.laut': 'sound' };

/** The piece itself carries what schema.org lets no event say: how it can be followed, and what it may trigger. */
export function workPerformed(view: OccurrenceDetail, { locale }: PageOf): JsonLd | undefined {
  const titled = view.surtitles.length > 0 ? ['openCaptions'] : [];
  const feature = [...new Set([...view.accessServices.flatMap(({ type }) => features[type] ?? []), ...titled])];
  const hazard = [...new Set(view.notices.flatMap((notice) => hazards[notice] ?? []))];
  if (feature.length + hazard.length === 0) return undefined;
  return {
    '@type': 'CreativeWork',
    name: inLocale(view.event.title, locale),
    inLanguage: spokenLanguages(view),
    accessibilityFeature: some(feature),
    accessibilityHazard: some(hazard),
  };
}

/** "zxx" is the code for no words at all. */
export const spokenLanguages = ({ languages, withoutWords }: OccurrenceDetail) =>
  withoutWords ? ['zxx'] : some(languages);
