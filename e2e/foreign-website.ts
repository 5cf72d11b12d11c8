import { createServer } from 'node:http';

export type ForeignWebsite = { url: string; close: () => Promise<void> };

/** Somebody else's website: one page, on an origin of its own, with whatever content policy it has. */
export async function foreignWebsite(html: string, policy?: string): Promise<ForeignWebsite> {
  const server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    if (policy) response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const at = server.address();
  return {
    // The product answers as "localhost": this is another site, not only another port.
    url: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** A whole page around some lines; `head` may hold styles of its own. */
export const around = (lines: string, { lang = 'de', head = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Verein</title><link rel="icon" href="data:,">${head}</head><body><main><h1>Unser Verein</h1><h2>Programm</h2>${lines}</main></body></html>`;
