import type { ServerResponse } from 'node:http';

/** How a handler tells the front how long a file is that it sends piece by piece. It never leaves the house. */
export const lengthHeader = 'x-litfass-length';

/** Next drops Content-Length from what handlers send; who downloads a large file wants to know how much is to come. */
export function tellLength(response: ServerResponse) {
  const writeHead = response.writeHead;
  response.writeHead = (...head: [number]) => {
    const length = response.getHeader(lengthHeader);
    if (length !== undefined && !response.headersSent) {
      response.removeHeader(lengthHeader);
      response.setHeader('content-length', length);
    }
    return writeHead.apply(response, head);
  };
}
