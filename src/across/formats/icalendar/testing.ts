import { expect } from 'vitest';

export type ReadProperty = { name: string; params: string; value: string };

/** A written calendar as a strict reader sees it; fails on anything RFC 5545 does not allow. */
export function readStrictly(text: string) {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.slice(0, -2).split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const properties = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n').map(readProperty);
  return { head: headOf(properties), events: componentsOf(properties, 'VEVENT'), properties };
}

function readProperty(line: string): ReadProperty {
  const [, name, params, value] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/u.exec(line) ?? [];
  if (name === undefined || params === undefined || value === undefined) throw new Error(`No property: ${line}`);
  expect(value).not.toMatch(/[^\P{Cc}\t]/u);
  return { name, params, value };
}

const headOf = (properties: ReadProperty[]) =>
  properties.slice(
    1,
    properties.findIndex(({ name }, index) => index > 0 && name === 'BEGIN'),
  );

function componentsOf(properties: ReadProperty[], component: string) {
  const found: Record<string, string>[] = [];
  let current: Record<string, string> | undefined;
  for (const { name, params, value } of properties) {
    if (name === 'BEGIN' && value === component) current = {};
    else if (name === 'END' && value === component && current) {
      found.push(current);
      current = undefined;
    } else if (current) {
      expect(current).not.toHaveProperty([name]);
      current[name] = value;
      if (params) current[name + params] = value;
    }
  }
  return found;
}

/** A TEXT value as it was before escaping. */
export const unescaped = (value = '') =>
  value.replaceAll(/\\([nN,;\\])/g, (_, letter) => (letter === 'n' || letter === 'N' ? '\n' : letter));
