import { z } from 'zod';
import type { Page, Stretch, Telling } from '#across/records/index.ts';
import { isSlug } from '#kernel/slug.ts';
import type { Ctx } from '#platform/context.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { badCursor, type Call, type Found } from '../found.ts';
import { pickFields } from '../pick-fields.ts';
import { tellingOf } from '../telling-of.ts';

type Things<Row> = {
  kind: 'venue' | 'institution' | 'series';
  page: (ctx: Ctx, stretch: Stretch) => Promise<Page<Row>>;
  record: (row: Row, telling: Telling) => object;
};

/** A list of things in the order of their slugs. */
export const listBySlug =
  <Row>({ kind, page, record }: Things<Row>) =>
  async ({ ctx, asked }: Call): Promise<Found> => {
    const shape = z.tuple([z.literal(kind), z.string().refine(isSlug)]);
    const after = asked.after === undefined ? undefined : readCursor(asked.after, shape)?.[1];
    if (asked.after !== undefined && !after) return badCursor;
    const { rows, next, total } = await page(ctx, { limit: asked.limit, after });
    const telling = tellingOf(asked);
    const data = pickFields(
      rows.map((row) => record(row, telling)),
      asked.fields,
    );
    return { kind: 'list', data, next: next && writeCursor([kind, next]), total };
  };
