import { expect } from 'vitest';

type Property = { name: string; params: string; value: string };

/** A written calendar as a strict reader sees it; fails on anything RFC 5545 does not allow. */
export function readStrictly(text: string) {
  expect(text).toMatch(/\r\n$/);
  const lines = text.slice(0, -2).split('\r\n');
  expect(lines.filter((line) => /[^\P{Cc}\t]/u.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
  const properties = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n').map(readProperty);
  return { head: headOf(properties), events: eventsOf(properties), properties };
}

function readProperty(line: string): Property {
  const [, name, params, value] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/u.exec(line) ?? [];
  if (name === undefined || params === undefined || value === undefined) throw new Error(`No property: ${line}`);
  return { name, params, value };
}

const headOf = (properties: Property[]) =>
  properties.slice(
    1,
    properties.findIndex(({ name }, index) => index > 0 && name === 'BEGIN'),
  );

/** Each event as its properties by name, and by name with parameters where it has some; none may stand there twice. */
function eventsOf(properties: Property[]) {
  const found: Record<string, string>[] = [];
  let current: Record<string, string> | undefined;
  for (const { name, params, value } of properties) {
    if (name === 'BEGIN' && value === 'VEVENT') current = {};
    else if (name === 'END' && value === 'VEVENT' && current) {
      found.push(current);
      current = undefined;
    } else if (current) {
      if (name in current) throw new Error(`Twice in one event: ${name}`);
      current[name] = value;
      if (params) current[name + params] = value;
    }
  }
  return found;
}

/** A TEXT value as it was before escaping. */
export const unescaped = (value = '') =>
  value.replaceAll(/\\([nN,;\\])/g, (_, letter) => (letter === 'n' || letter === 'N' ? '\n' : letter));
