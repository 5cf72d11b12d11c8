import { atom } from './atom.ts';
import { csv } from './csv.ts';
import type { Form } from './form.ts';
import { ics } from './ics.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import { txt } from './txt.ts';

/** Every form a list has beside its page. */
export const forms: readonly Form[] = [ics, rss, atom, jsonFeed, csv, txt];

/** The form behind a suffix: "ics". */
export const findForm = (suffix: string) => forms.find((form) => form.suffix === suffix);
