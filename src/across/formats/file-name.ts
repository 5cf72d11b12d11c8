import { slugOf } from '#kernel/slug.ts';
import type { ListOf } from './form.ts';

/** What a file is called when somebody keeps it: after the list it holds. */
export const fileName =
  (suffix: string) =>
  ({ title }: Pick<ListOf, 'title'>) =>
    `${slugOf(title) || 'termine'}.${suffix}`;
