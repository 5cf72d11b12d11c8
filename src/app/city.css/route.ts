import { cityColours, inTheme } from '#web/city-colours.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request) {
  const theme = new URL(request.url).searchParams.get('theme');
  const style = cityColours() ?? '';
  return new Response(theme === 'dark' || theme === 'light' ? inTheme(style, theme) : style, {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' },
  });
}
