export const dynamic = 'force-dynamic';

/** Alive as long as it can say so. */
export const GET = () =>
  new Response('ok\n', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } });
