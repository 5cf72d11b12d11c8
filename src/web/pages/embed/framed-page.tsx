import type { ReactNode } from 'react';
import { city } from '#platform/city.ts';
import { type Page, page } from '../../answers.ts';
import type { AnyReading } from '../../reading.tsx';
import { rowMarks } from '../list-page.tsx';
import { embedOptions } from './embed-options.ts';

type Framed = {
  title: string;
  /** The page of the portal that shows the same. */
  more: { href: string; text: string };
  children: ReactNode;
  status?: Page['status'];
};

/**
 * A page that stands in a frame on another website: a heading, what is on, the way to the portal. It is not counted as
 * shown: a house that hangs its own programme on its own website has had no place on one of our lists.
 */
export function framedPage(asked: AnyReading, { title, more, children, status }: Framed): Page {
  return page({
    marks: rowMarks,
    status,
    theme: embedOptions(asked.query).theme,
    head: { title, indexed: false, canonical: more.href },
    body: (
      <>
        <h1>{title}</h1>
        {children}
        <p className="framed-more">
          <a href={more.href}>{more.text}</a> <span className="soft">{`Litfaß ${city().name}`}</span>
        </p>
      </>
    ),
  });
}
