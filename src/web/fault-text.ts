/**
 * What broke and where, for the log: of a failed query its text and the code of its cause, never the values it was asked
 * with, since those are what readers typed.
 */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, stack = '', cause } = error;
  if (!('query' in error && 'params' in error)) return stack || message;
  const from = stack.indexOf(message);
  const frames = from < 0 ? '' : stack.slice(from + message.length);
  const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
  return `Failed query${code}: ${error.query}${frames}`;
}
