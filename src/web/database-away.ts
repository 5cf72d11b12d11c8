/** Postgres goes, starts or is full: class 08, 57P01–57P03, 53x00; and what the socket says when nobody is there. */
const codes = /^(?:08...|57P0[1-3]|53[34]00|ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EPIPE|ETIMEDOUT)$/;
const sayings =
  /timeout exceeded when trying to connect|Connection terminated|connection timeout|Client has encountered a connection error/i;
const causesMax = 5;

/** Whether something failed because the database cannot be reached just now, rather than because we made a mistake. */
export function isDatabaseAway(error: unknown): boolean {
  let cause = error;
  for (let depth = 0; cause instanceof Error && depth < causesMax; depth++) {
    if ('code' in cause && codes.test(String(cause.code))) return true;
    if (sayings.test(cause.message)) return true;
    if (cause instanceof AggregateError && cause.errors.some(isDatabaseAway)) return true;
    cause = cause.cause;
  }
  return false;
}
