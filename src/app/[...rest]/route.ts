import { lost } from '#web/lost.ts';
import type { Segments } from '#web/reading.tsx';

/** What nothing else answers. */
export const GET = async (request: Request, { params }: Segments) => {
  const { rest } = await params;
  return lost(request, { status: 404, locale: rest?.[0] === 'en' ? 'en' : 'de' });
};
