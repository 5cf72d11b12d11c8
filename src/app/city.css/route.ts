import { cityColours } from '#web/city-colours.ts';

export const dynamic = 'force-dynamic';

export const GET = () =>
  new Response(cityColours() ?? '', {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' },
  });
