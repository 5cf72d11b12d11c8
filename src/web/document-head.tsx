// biome-ignore-all lint/style/noHeadElement: a document is rendered here, not a page of Next's.
import { jsonLdText } from '#across/formats/index.ts';
import type { Locale } from '#kernel/words.ts';
import type { Head } from './answers.ts';
import { cityStylesheet } from './city-colours.ts';
import { stylesheet, type Theme } from './edition.ts';
import { absolute } from './origin.ts';
import { townPicture } from './present/town-picture.ts';

export type DocumentHeadProps = {
  head: Head;
  locale: Locale;
  /** "Litfaß Wesselheim" */
  portal: string;
  /** Where this page lives; absent for pages that live nowhere, as errors do. */
  canonical?: string | undefined;
  languages: readonly { locale: Locale; path: string }[];
  indexed: boolean;
  /** The address of a small script of our own that makes the page more comfortable; the page is complete without it. */
  comfort?: string | undefined;
  /** For a page in a frame: its links open a page of their own. */
  framed?: boolean | undefined;
  theme?: Theme | undefined;
  /** Where programs learn how to show this page on another website. */
  oembed?: string | undefined;
};

const ogLocale = { de: 'de_DE', en: 'en_GB' } as const;
const font = '/fonts/archivo-litfass.woff2';

/** Everything inside <head>. No script but data and, on a page that names one, its comfort script. */
export function DocumentHead({ head, locale, portal, canonical, languages, indexed, ...about }: DocumentHeadProps) {
  const { comfort, framed, theme, oembed } = about;
  const { title, description, kind, picture = townPicture(locale), feeds = [], data = [] } = head;
  const colours = cityStylesheet(theme);
  return (
    <head>
      <meta charSet="utf-8" />
      {framed && <base target="_blank" />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} – ${portal}`}</title>
      {description && <meta name="description" content={description} />}
      {!indexed && <meta name="robots" content="noindex, follow" />}
      <meta name="color-scheme" content={theme ?? 'light dark'} />
      <meta name="theme-color" content="#f7f0e1" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#171412" media="(prefers-color-scheme: dark)" />
      <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="" />
      <link rel="stylesheet" href={stylesheet(theme)} />
      {colours && <link rel="stylesheet" href={colours} />}
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      {canonical && <link rel="canonical" href={absolute(canonical)} />}
      {languages.map(({ locale: hrefLang, path }) => (
        <link key={hrefLang} rel="alternate" hrefLang={hrefLang} href={absolute(path)} />
      ))}
      {languages[0] && <link rel="alternate" hrefLang="x-default" href={absolute(languages[0].path)} />}
      {feeds.map((feed) => (
        <link key={feed.path} rel="alternate" type={feed.type} title={feed.title} href={absolute(feed.path)} />
      ))}
      {oembed && <link rel="alternate" type="application/json+oembed" title={title} href={absolute(oembed)} />}
      <meta property="og:site_name" content={portal} />
      <meta property="og:type" content={kind === 'article' ? 'article' : 'website'} />
      <meta property="og:locale" content={ogLocale[locale]} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      {canonical && <meta property="og:url" content={absolute(canonical)} />}
      <meta property="og:image" content={absolute(picture.path)} />
      <meta property="og:image:width" content={String(picture.width)} />
      <meta property="og:image:height" content={String(picture.height)} />
      <meta property="og:image:alt" content={picture.alt} />
      <meta name="twitter:card" content="summary_large_image" />
      {comfort && <script type="module" src={comfort} />}
      {data.map((block) => (
        <script
          key={jsonLdText(block)}
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON for machines, escaped by jsonLdText.
          dangerouslySetInnerHTML={{ __html: jsonLdText(block) }}
        />
      ))}
    </head>
  );
}
