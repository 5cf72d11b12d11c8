import { getVtimezoneComponent } from '@touch4it/ical-timezones';

const known = new Map<string, string | undefined>();

/** The VTIMEZONE of a zone, in CRLF lines; nothing for a zone nobody has a component for. */
export function timeZoneComponent(zone: string): string | undefined {
  if (!known.has(zone)) known.set(zone, readComponent(zone));
  return known.get(zone);
}

const readComponent = (zone: string) => {
  const text = getVtimezoneComponent(zone);
  return text ? `${text.trim().replaceAll(/\r?\n/g, '\r\n')}\r\n` : undefined;
};
