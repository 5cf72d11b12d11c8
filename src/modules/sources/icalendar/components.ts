import { type Property, readContentLine } from './content-line.ts';
import { type RawLine, rawLines } from './raw-lines.ts';

/** An event or a time zone as the file spells it, with what was wrong with its lines. */
export type Component = {
  name: string;
  line: number;
  properties: Property[];
  children: Component[];
  closed: boolean;
  tooLong?: string;
  utf8: boolean;
};

export type CalendarFile = { events: Component[]; zones: Component[]; method: string | undefined; writer: string };

/** Deeper than anything real; what lies below is skipped. */
const depthMax = 6;

/** What an event or a zone may say to us. Everything else, X- properties first of all, is dropped while reading. */
const wanted = new Set(
  `UID RECURRENCE-ID DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE SUMMARY DESCRIPTION LOCATION GEO URL CATEGORIES
   STATUS SEQUENCE CLASS TZID X-LIC-LOCATION TZOFFSETFROM TZOFFSETTO METHOD PRODID`.split(/\s+/),
);

/** Sorts a file into its components. Whatever is broken stays inside the component in which it stands. */
export function readComponents(bytes: Uint8Array): CalendarFile {
  const file: CalendarFile = { events: [], zones: [], method: undefined, writer: '' };
  let stack: Component[] = [];
  for (const raw of joinedQuotedPrintable(rawLines(bytes))) {
    const property = readContentLine(raw.text, raw.number);
    if (property?.name === 'BEGIN') stack = begin(file, stack, property);
    else if (property?.name === 'END') stack = end(stack, property);
    else take(file, stack, property, raw);
  }
  return file;
}

function begin(file: CalendarFile, stack: Component[], property: Property): Component[] {
  const component: Component = {
    name: property.value.trim().toUpperCase(),
    line: property.line,
    properties: [],
    children: [],
    closed: false,
    utf8: true,
  };
  // An event inside an event is one whose end was forgotten: the old one stays open and is refused for it.
  const outer = component.name === 'VEVENT' ? stack.filter(({ name }) => name === 'VCALENDAR') : stack;
  if (outer.length >= depthMax) return [...outer.slice(0, depthMax - 1), component];
  if (component.name === 'VEVENT') file.events.push(component);
  else if (component.name === 'VTIMEZONE') file.zones.push(component);
  else outer.at(-1)?.children.push(component);
  return [...outer, component];
}

function end(stack: Component[], property: Property): Component[] {
  const name = property.value.trim().toUpperCase();
  const at = stack.findLastIndex((component) => component.name === name);
  const closing = stack[at];
  if (!closing) return stack;
  closing.closed = true;
  return stack.slice(0, at);
}

function take(file: CalendarFile, stack: Component[], property: Property | undefined, raw: RawLine) {
  if (!property || !wanted.has(property.name)) return;
  const component = stack.at(-1);
  if (component === undefined || component.name === 'VCALENDAR') {
    if (property.name === 'METHOD') file.method = property.value.trim().toUpperCase();
    if (property.name === 'PRODID') file.writer = property.value;
    return;
  }
  if (raw.tooLong) component.tooLong = property.name;
  else component.properties.push(property);
  component.utf8 &&= raw.utf8;
}

/** Old calendars (vCalendar 1.0) wrap quoted-printable text with a trailing equals sign instead of folding. */
function* joinedQuotedPrintable(lines: Iterable<RawLine>): Generator<RawLine> {
  let open: RawLine | undefined;
  for (const line of lines) {
    const whole: RawLine = open ? { ...open, text: open.text.slice(0, -1) + line.text } : line;
    open = whole.text.endsWith('=') && whole.text.length < 10_000 && isQuotedPrintable(whole.text) ? whole : undefined;
    if (!open) yield whole;
  }
  if (open) yield open;
}

const isQuotedPrintable = (text: string) => /^[^:]{0,200};(ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(text);
