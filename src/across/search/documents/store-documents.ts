import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import type { Kind } from '../engine.ts';
import { searchDocuments } from '../schema.ts';
import { type Document, present } from './document.ts';

/** A document before and after it was stored; nothing stood there before a new one. */
export type StoredDocument = { document: Document; before: Pick<Document, 'title' | 'names' | 'topics'> | undefined };

type Before = Pick<Document, 'id' | 'title' | 'names' | 'topics'> & { gone: boolean };

const rowOf = (kind: Kind, { title, ...document }: Document) => ({
  kind,
  ...(document.gone ? { ...document, names: [], topics: [], parts: [], body: '' } : document),
  title: { de: title.de, en: title.en },
  firstDay: document.firstDay.toString(),
  lastDay: document.lastDay.toString(),
});

/** Writes the documents that say something new, or are wanted anew, and gives those back; each gets the next position. */
export async function storeDocuments(
  ctx: Ctx,
  kind: Kind,
  documents: readonly Document[],
  anew: ReadonlySet<string>,
): Promise<StoredDocument[]> {
  if (documents.length === 0) return [];
  const ids = documents.map(({ id }) => id);
  const { rows: known } = await ctx.db.execute<Before>(
    sql`select id, gone, title, names, topics from ${searchDocuments} where kind = ${kind} and id = any (${sql.param(ids)}::uuid[])`,
  );
  const rows = JSON.stringify(documents.map((document) => rowOf(kind, document)));
  const { rows: written } = await ctx.db.execute<{ id: string }>(sql`
    insert into ${searchDocuments} as held (kind, id, gone, public_id, slug, title, names, topics, parts, body, genre, district, first_day, last_day)
    select kind, id, gone, "publicId", slug, title, names, topics, parts, body, genre, district, "firstDay", "lastDay"
    from jsonb_to_recordset(${rows}::jsonb) as given (kind text, id uuid, gone boolean, "publicId" char(8), slug text, title jsonb,
      names text[], topics text[], parts text[], body text, genre text, district text, "firstDay" date, "lastDay" date)
    on conflict (kind, id) do update set position = default, gone = excluded.gone, slug = excluded.slug, title = excluded.title,
      names = excluded.names, topics = excluded.topics, parts = excluded.parts, body = excluded.body, genre = excluded.genre,
      district = excluded.district, first_day = excluded.first_day, last_day = excluded.last_day
    where (held.gone, held.slug, held.title, held.names, held.topics, held.parts, held.body, held.genre, held.district, held.first_day, held.last_day)
      is distinct from (excluded.gone, excluded.slug, excluded.title, excluded.names, excluded.topics, excluded.parts, excluded.body,
        excluded.genre, excluded.district, excluded.first_day, excluded.last_day)
      or held.id = any (${sql.param([...anew])}::uuid[])
    returning id`);
  const before = new Map(known.map((row) => [row.id, row]));
  const changed = new Set(written.map(({ id }) => id));
  return documents
    .filter(({ id }) => changed.has(id))
    .map((document) => {
      const was = before.get(document.id);
      return { document, before: was?.gone || anew.has(document.id) ? undefined : was };
    });
}

/** The texts whose words people can mistype. */
export const wordTexts = ({ title, names, topics }: Pick<Document, 'title' | 'names' | 'topics'>): string[] => [
  ...present([title.de, title.en]),
  ...names,
  ...topics,
];
