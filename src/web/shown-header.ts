import type { IncomingMessage, ServerResponse } from 'node:http';

/** How a page tells the front whose dates it shows where. It never leaves the house. */
export const shownHeader = 'x-litfass-shown';

/** The header for a page that shows a list; nothing for the others. */
export const shownHeaders = (shown: string | undefined): Record<string, string> =>
  shown ? { [shownHeader]: shown } : {};

/**
 * Keeps the header from leaving, whichever way the answer goes out. Gives back how to learn what it said, as long as
 * nothing has left.
 */
export function holdBackShown(response: ServerResponse): () => string | undefined {
  const take = () => {
    const shown = response.getHeader(shownHeader);
    response.removeHeader(shownHeader);
    return Array.isArray(shown) ? shown[0] : shown?.toString();
  };
  const writeHead = response.writeHead;
  response.writeHead = (...head: [number]) => {
    if (!response.headersSent) take();
    return writeHead.apply(response, head);
  };
  return take;
}

/** Whether a sent page is looked at: asked for by somebody, not fetched ahead in case it should be. */
export const isLookedAt = ({ method, headers }: IncomingMessage) =>
  method === 'GET' && ![headers['sec-purpose'], headers.purpose].some((purpose) => /prefetch/i.test(String(purpose)));
