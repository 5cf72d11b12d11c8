import type { ReactNode } from 'react';
import type { Locale } from '#kernel/words.ts';
import { city } from '#platform/city.ts';
import { EmbedFrame } from '#ui/frame/embed-frame.tsx';
import type { Page } from './answers.ts';
import { DocumentHead, type DocumentHeadProps } from './document-head.tsx';
import { readingHeaders } from './reading-headers.ts';
import { respond } from './respond.ts';
import { type PageName, routeOf } from './routes.ts';
import { SiteFrame } from './site-frame.tsx';
import { wordsOf } from './words.ts';

/** What a document says about itself besides its page. */
export type About = Pick<DocumentHeadProps, 'canonical' | 'languages' | 'indexed' | 'oembed'> & {
  locale: Locale;
  page?: PageName | undefined;
};

export type Sending = {
  status?: number;
  validator?: string | undefined;
  headers?: Readonly<Record<string, string>>;
};

let markup: Promise<(node: ReactNode) => string> | undefined;

/** Next refuses a static import of react-dom/server in its server layer; this is the only place that knows it. */
const renderer = () => {
  markup ??= import('react-dom/server').then((server) => server.renderToStaticMarkup);
  return markup;
};

/** A piece of a page, for a comfort script of ours to put in its place. */
export async function fragment(request: Request, locale: Locale, piece: ReactNode): Promise<Response> {
  const render = await renderer();
  return respond(request, {
    contentType: 'text/html; charset=utf-8',
    body: render(piece),
    headers: { ...readingHeaders(), 'content-language': locale, 'x-robots-tag': 'noindex' },
  });
}

/** A page as a whole document: head, frame and body as plain markup, with the headers every reading page has. */
export async function document(request: Request, page: Page, about: About, sending: Sending = {}): Promise<Response> {
  const { locale, languages } = about;
  const portal = wordsOf(locale)('frame.portal', { city: city().name });
  const { comfort, framed } = about.page ? routeOf(about.page) : {};
  const other = languages.find((language) => language.locale !== locale);
  const render = await renderer();
  const html = render(
    <html lang={locale}>
      <DocumentHead head={page.head} portal={portal} {...{ comfort, framed }} theme={page.theme} {...about} />
      <body>
        {framed ? (
          <EmbedFrame marks={page.marks}>{page.body}</EmbedFrame>
        ) : (
          <SiteFrame locale={locale} page={about.page} other={other} marks={page.marks}>
            {page.body}
          </SiteFrame>
        )}
      </body>
    </html>,
  );
  return respond(request, {
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html>${html}`,
    ...sending,
    headers: { ...readingHeaders(about.page), 'content-language': locale, ...sending.headers },
  });
}
