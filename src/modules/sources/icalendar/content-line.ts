/** One property of a component: its name in capitals, the parameters we may need, and the value as written. */
export type Property = { name: string; params: ReadonlyMap<string, string>; value: string; line: number };

const none: ReadonlyMap<string, string> = new Map();

/** Reads `NAME;PARAM=value;PARAM="quoted: value":value`; nothing when it is no such line. */
export function readContentLine(text: string, line: number): Property | undefined {
  const nameEnd = text.search(/[:;]/);
  if (nameEnd < 1) return undefined;
  const name = text.slice(0, nameEnd).trim().toUpperCase();
  if (!/^[A-Z0-9.-]+$/.test(name)) return undefined;

  const colon = endOfParams(text, nameEnd);
  if (colon < 0) return undefined;
  const params = colon === nameEnd ? none : readParams(text.slice(nameEnd + 1, colon));
  return { name, params, value: text.slice(colon + 1), line };
}

/** Where the value's colon stands: the first one outside quotes. */
function endOfParams(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === ':' && !quoted) return at;
  }
  return -1;
}

function readParams(text: string): ReadonlyMap<string, string> {
  const params = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([^;="]+)(?:=((?:"[^"]*"|[^;"])*))?;?/g)) {
    params.set(name.trim().toUpperCase(), value.replaceAll('"', '').trim());
  }
  return params;
}
