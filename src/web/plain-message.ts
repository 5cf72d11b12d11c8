export type Values = Readonly<Record<string, string | number>>;

/** Says a message with its values; nothing when a value is missing. */
export type Say = (values: Values | undefined) => string | undefined;

/**
 * A message whose only grammar is "{name}", as nearly all are, in a form that is said many times faster than by the
 * interpreter of the whole grammar (0.1 instead of 9 microseconds; a list says about four hundred). Nothing for messages with plurals, quotes or tags.
 */
export function plainMessage(text: string): Say | undefined {
  const pieces = text.split(/\{(\w+)\}/);
  if (pieces.some((piece, at) => at % 2 === 0 && /['<{}]/.test(piece))) return undefined;
  if (pieces.length === 1) return () => text;
  return (values) => {
    let said = pieces[0] ?? '';
    for (let at = 1; at < pieces.length; at += 2) {
      const value = values?.[pieces[at] ?? ''];
      if (value === undefined) return undefined;
      said += value + (pieces[at + 1] ?? '');
    }
    return said;
  };
}
