import { addressOf, type OccurrenceList, withFacet } from '#modules/calendar/index.ts';
import { UnclearNote } from '#modules/calendar/ui/list/unclear-note.tsx';
import { pathOf } from '../path-of.ts';
import type { Reader } from '../present/reader.ts';
import type { AnyReading } from '../reading.tsx';

type ListAccessProps = { asked: AnyReading; unsure: OccurrenceList['unsure']; reader: Reader };

/** Dates that would fit if somebody had said so, and those that fit in part: counted, never mixed in, each with a way to see them. */
export function ListAccess({ asked, unsure, reader }: ListAccessProps) {
  const { unknown, partly } = unsure ?? { unknown: 0, partly: 0 };
  if (unknown + partly === 0) return null;
  const { say, locale } = reader;
  const wishes = asked.filter.mit ?? [];
  const several = wishes.length > 1;
  const seen = (mit: readonly string[]) =>
    addressOf(pathOf('events', {}, locale), withFacet(asked.filter, 'mit', mit), locale);
  const alsoPartly = wishes.map((wish) => (wish === 'rollstuhl' ? 'rollstuhl-teil' : wish));
  return (
    <>
      {partly > 0 && (
        <UnclearNote
          text={say('page.list.partly', { count: partly })}
          more={{ href: seen(alsoPartly), text: say('page.list.showPartly') }}
        />
      )}
      {unknown > 0 && (
        <UnclearNote
          text={say(several ? 'page.list.unknownOfSome' : 'page.list.unknown', { count: unknown })}
          more={{ href: seen([]), text: say('page.list.showUnknown') }}
        />
      )}
    </>
  );
}
