import { respond } from './respond.ts';

/** What went wrong, as machines read it (RFC 9457). */
export type Problem = { status: number; title: string; detail?: string; kind?: string; [more: string]: unknown };

/** Whether whoever asks wants to parse the answer rather than read it. */
export function wantsProblem(request: Request): boolean {
  const accepted = request.headers.get('accept') ?? '';
  return /application\/(?:problem\+)?json/.test(accepted) && !accepted.includes('text/html');
}

/** A problem document. */
export const problem = (request: Request, content: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  respond(request, {
    status: content.status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: 'about:blank', ...content }),
    headers: { 'x-content-type-options': 'nosniff', ...headers },
  });
