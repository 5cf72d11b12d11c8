/** Where the product answers. */
export const address = () => process.env.PRODUCT_ADDRESS ?? '';

/** One request as a program makes it: redirects are told, not followed. */
export const ask = (path: string, init: RequestInit = {}) =>
  fetch(address() + path, { redirect: 'manual', signal: AbortSignal.timeout(20_000), ...init });

/** The text of a page, wherever its address leads. */
export async function textOf(path: string): Promise<string> {
  const response = await fetch(address() + path, { signal: AbortSignal.timeout(20_000) });
  return response.text();
}

/** The paths a page links to that begin like this, in the order of the page. */
export function linksIn(html: string, start: string): string[] {
  const paths = [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href = '']) => href);
  return [...new Set(paths)].filter((href) => href.startsWith(start));
}

/** The first such link of a page; a page without one is a mistake of the journey. */
export async function firstLink(page: string, start: string, after = ''): Promise<string> {
  const html = await textOf(page);
  const [link] = linksIn(html.slice(Math.max(0, html.indexOf(after))), start);
  if (!link) throw new Error(`${page} leads to nothing below ${start}`);
  return link;
}
