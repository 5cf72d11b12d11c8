import ical, {
  ICalEvent,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

/** What decides which lines an event has. `times` is a zone's name, or how times are told without one. */
export type Shape = {
  times: string | 'days' | 'utc';
  located: boolean;
  onMap: boolean;
  sorted: boolean;
  endEstimated: boolean;
  struck: boolean;
  transparent: boolean;
};

export type Gap =
  | 'uid'
  | 'sequence'
  | 'changed'
  | 'start'
  | 'end'
  | 'summary'
  | 'location'
  | 'latitude'
  | 'longitude'
  | 'description'
  | 'categories'
  | 'url';

// What the library writes for the values it is given below: where an event's own values go. Times before their days.
const gapOfMark = new Map<string, Gap>([
  ['{uid}', 'uid'],
  ['1234567', 'sequence'],
  ['20010101T010101', 'changed'],
  ['20020202T020202', 'start'],
  ['20020202', 'start'],
  ['20030303T030303', 'end'],
  ['20030303', 'end'],
  ['{summary}', 'summary'],
  ['{location}', 'location'],
  ['11.111111', 'latitude'],
  ['22.222222', 'longitude'],
  ['{description}', 'description'],
  ['{categories}', 'categories'],
  ['{url}', 'url'],
]);
const marks = new RegExp(`(${[...gapOfMark.keys()].map(RegExp.escape).join('|')})`);
const changed = Temporal.Instant.from('2001-01-01T01:01:01Z');
const start = Temporal.PlainDateTime.from('2002-02-02T02:02:02');
const end = Temporal.PlainDateTime.from('2003-03-03T03:03:03');

/** Texts with a gap after each but the last. */
export type Template = { texts: string[]; gaps: Gap[] };

const known = new Map<string, Template>();

/** The lines of an event of this shape, written by the library once; thousands of events then only fill the gaps. */
export function eventTemplate(shape: Shape): Template {
  const key = `${shape.times}${flags(shape)}`;
  const template = known.get(key) ?? makeTemplate(shape);
  known.set(key, template);
  return template;
}

const flags = ({ located, onMap, sorted, endEstimated, struck, transparent }: Shape) =>
  (located ? 1 : 0) |
  (onMap ? 2 : 0) |
  (sorted ? 4 : 0) |
  (endEstimated ? 8 : 0) |
  (struck ? 16 : 0) |
  (transparent ? 32 : 0);

function makeTemplate(shape: Shape): Template {
  const pieces = new ICalEvent(eventOf(shape), ical()).toString().split(marks);
  return {
    texts: pieces.filter((_, index) => index % 2 === 0),
    gaps: pieces.flatMap((mark) => gapOfMark.get(mark) ?? []),
  };
}

function eventOf({ times, ...shape }: Shape): ICalEventData {
  const zone = times === 'days' || times === 'utc' ? {} : { timezone: times };
  const position = shape.onMap ? { geo: { lat: 11.111111, lon: 22.222222 } } : {};
  return {
    id: '{uid}',
    sequence: 1234567,
    stamp: changed,
    lastModified: changed,
    start,
    end,
    allDay: times === 'days',
    ...zone,
    summary: '{summary}',
    description: '{description}',
    ...(shape.located && { location: { title: '{location}', ...position } }),
    ...(shape.sorted && { categories: [{ name: '{categories}' }] }),
    url: '{url}',
    ...(shape.endEstimated && { x: [{ key: 'X-KULTUR-ENDE-GESCHAETZT', value: 'TRUE' }] }),
    class: ICalEventClass.PUBLIC,
    status: shape.struck ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: shape.transparent ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  };
}
