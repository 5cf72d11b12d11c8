import type { Ctx } from '#platform/context.ts';
import { answering } from './answer-api.ts';

export type Answered = { status: number; headers: Headers; body: unknown };

/** Asks the API as a program would, on this context's data. */
export async function askApi(ctx: Ctx, address: string, headers: Record<string, string> = {}): Promise<Answered> {
  const url = new URL(address, 'http://localhost/api/v1/');
  const path = url.pathname.split('/').filter(Boolean).slice(1).map(decodeURIComponent);
  const answer = answering((locale) => ({ ...ctx, locale }));
  const response = await answer(new Request(url, { headers }), { params: Promise.resolve({ path }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
}
