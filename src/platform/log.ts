type Level = 'info' | 'warn' | 'error';

/** One line of JSON on standard error. Values are escaped by JSON, so that no text can forge a line; nothing personal goes in. */
export function log(level: Level, message: string, about: Record<string, string | number | boolean> = {}) {
  process.stderr.write(`${JSON.stringify({ level, message, ...about })}\n`);
}
