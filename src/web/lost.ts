import type { Locale } from '#kernel/words.ts';
import { city } from '#platform/city.ts';
import { document } from './document.tsx';
import { type LostStatus, lostPage } from './lost-page.tsx';
import { pathOf } from './path-of.ts';
import { problem, wantsProblem } from './problems.ts';
import type { PageName } from './routes.ts';
import { wordsOf } from './words.ts';

type Lost = {
  status: LostStatus;
  locale: Locale;
  code?: string;
  headers?: Readonly<Record<string, string>>;
  machine?: boolean;
  /** The page in a frame that cannot be shown: what is said instead stands in the frame, too. */
  framed?: PageName | undefined;
};

/** Says that there is no answer and why: a document in the reader's language, or a problem document for machines. */
export function lost(
  request: Request,
  { status, locale, code, headers = {}, framed, machine = wantsProblem(request) }: Lost,
) {
  if (machine) {
    const words = wordsOf(locale);
    const content = { status, title: words(`error.${status}.title`), detail: words(`error.${status}.text`) };
    return problem(request, code ? { ...content, code } : content, headers);
  }
  const languages = city().languages.map((other) => ({ locale: other, path: pathOf('start', {}, other) }));
  return document(
    request,
    lostPage(status, locale, code),
    { locale, languages, indexed: false, page: framed },
    { status, headers },
  );
}
