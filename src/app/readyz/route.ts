import { obstacle } from '#web/readiness.ts';

export const dynamic = 'force-dynamic';

/** Ready when the database answers and has had all migrations; otherwise 503 and what is missing. */
export async function GET() {
  const missing = await obstacle();
  const headers = { 'content-type': 'text/plain', 'cache-control': 'no-store' };
  return new Response(`${missing ?? 'ok'}\n`, { status: missing ? 503 : 200, headers });
}
