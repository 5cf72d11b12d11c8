import { addressOf, type OccurrenceList } from '#modules/calendar/index.ts';
import { districtShapes } from '#modules/venues/index.ts';
import { TownMap } from '#modules/venues/ui/map/town-map.tsx';
import { Section } from '#ui/section.tsx';
import { Tally, type TallyItem } from '#ui/tally.tsx';
import { pathOf } from '../path-of.ts';
import type { Reader } from '../present/reader.ts';
import { type Spots, townDistricts, townSpots, townTally } from '../present/town.ts';
import type { AnyReading } from '../reading.tsx';
import { ListLines } from './list-lines.tsx';

type TownSheetProps = { asked: AnyReading; list: OccurrenceList; spots: Spots; reader: Reader };

/** So many districts have room beside the map; of more, those without a date are only counted. */
const besideMax = 16;

/** So many venues stand open beside the map; the others are folded in. */
const venuesOpen = 12;

/** The map, beside it the same as links in words, below it the first dates. */
export function TownSheet({ asked, list, spots, reader }: TownSheetProps) {
  const { say, locale } = reader;
  const { width, height, water } = districtShapes();
  const districts = townDistricts(asked, list, reader);
  const many = districts.length > besideMax;
  const listed = many ? districts.filter(({ count, active }) => count > 0 || active) : districts;
  const nowhere = list.places?.nowhere ?? 0;
  const { seite: _page, ...wishes } = asked.filter;
  return (
    <>
      <div className={many ? 'town-sheet many' : 'town-sheet'}>
        <figure>
          <a className="skip" href="#districts">
            {say('page.town.skip')}
          </a>
          <TownMap
            id="town"
            viewBox={`0 0 ${width} ${height}`}
            title={say('page.town.drawing')}
            north="N"
            districts={districts}
            water={water}
            spots={townSpots(asked, spots, reader)}
          />
          <figcaption className="soft">
            {say('page.town.legend')} {nowhere > 0 && say('page.town.nowhere', { count: nowhere })}
          </figcaption>
        </figure>
        <section aria-labelledby="districts">
          <h2 id="districts" tabIndex={-1}>
            {say('page.town.districts')}
          </h2>
          <Tally items={townTally(asked, 'stadtteil', listed, reader)} unit={say('page.town.unit')} />
          {listed.length < districts.length && (
            <p className="soft">{say('page.town.quiet', { count: districts.length - listed.length })}</p>
          )}
        </section>
        <Venues spots={spots} items={townTally(asked, 'ort', spots.spots, reader)} reader={reader} />
      </div>
      {list.lines.length > 0 && (
        <Section
          id="first"
          title={say('page.town.first')}
          more={{
            href: addressOf(pathOf('events', {}, locale), wishes, locale),
            text: say('page.town.list', { count: list.total }),
          }}
        >
          <ListLines
            lines={list.lines}
            filter={asked.filter}
            cut={{ before: false, after: list.total > list.lines.length }}
            reader={reader}
          />
        </Section>
      )}
    </>
  );
}

function Venues({ spots, items, reader }: { spots: Spots; items: readonly TallyItem[]; reader: Reader }) {
  const { say } = reader;
  if (items.length === 0) return null;
  const more = items.slice(venuesOpen);
  const unit = say('page.town.unit');
  return (
    <section aria-labelledby="town-venues">
      <h2 id="town-venues">{say('page.town.venues')}</h2>
      <Tally items={items.slice(0, venuesOpen)} unit={unit} />
      {more.length > 0 && (
        <details className="fold">
          <summary>{say('page.town.moreVenues', { count: more.length })}</summary>
          <Tally items={more} unit={unit} />
        </details>
      )}
      {spots.beyond > 0 && <p className="soft">{say('page.town.beyond', { count: spots.beyond })}</p>}
    </section>
  );
}
