import { lost } from '#web/lost.ts';
import type { Segments } from '#web/reading.tsx';

const statuses = [400, 404, 405] as const;

/** Where the front sends what is no address of ours. Nobody comes here from outside. */
export const GET = async (request: Request, { params }: Segments) => {
  const { status, locale } = await params;
  const known = statuses.find((one) => String(one) === status) ?? 404;
  const headers: Record<string, string> = known === 405 ? { allow: 'GET, HEAD' } : {};
  return lost(request, { status: known, locale: locale === 'en' ? 'en' : 'de', headers });
};
