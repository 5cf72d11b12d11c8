import { drawTown, type WeekFormat, weekFormats } from '#across/posters/index.ts';
import { drawSheet, versionOf } from '#across/share/index.ts';
import type { Locale } from '#kernel/words.ts';
import { viewInstitution } from '#modules/institutions/index.ts';
import type { Ctx } from '#platform/context.ts';
import { kitOfWeek } from '../present/kit-of-week.ts';
import { townPoster } from '../present/town-picture.ts';
import { weekOf } from '../present/week-of.ts';
import type { Sent } from '../sending.ts';
import { pictureOf } from './picture-of.ts';

const name = /^woche\.([a-z0-9-]{1,120})\.(\d{4}-kw\d\d)-([a-z0-9]+)\.(svg|png|pdf)$/;

/** The sheet of a house's week, of a file name like "woche.haus-am-fluss.2026-kw48-story.png". */
export async function weekFile(ctx: Ctx, file: string, locale: Locale): Promise<Sent | undefined> {
  const [, slug = '', value = '', size = '', kind = ''] = name.exec(file) ?? [];
  const format: WeekFormat | undefined = weekFormats.find((one) => one === size);
  if (!format || (kind === 'pdf') !== (format === 'a4' && kind !== 'svg')) return undefined;
  const house = await viewInstitution(ctx, slug);
  const found = house?.kind === 'found' ? await weekOf(ctx, { slug, name: house.view.name }, value) : undefined;
  if (!found || house?.kind !== 'found') return undefined;
  const kit = kitOfWeek(found, { slug, name: house.view.name }, locale);
  const sheet = kit.sheets.find((one) => one.format === format);
  if (!sheet) return undefined;
  const words = { title: kit.title, alt: kit.alt[locale], locale };
  return { version: versionOf(sheet.poster), ...pictureOf(kind, () => drawSheet(sheet), words) };
}

/** The town's own sheet, "stadt-quer.png": for link previews of what is no single date. */
export function townFile(file: string, locale: Locale): Sent | undefined {
  const [, kind = ''] = /^stadt-quer\.(svg|png)$/.exec(file) ?? [];
  if (!kind) return undefined;
  const poster = townPoster(locale);
  const words = { title: poster.town, alt: poster.claim, locale };
  return { version: versionOf([poster.town, poster.claim]), ...pictureOf(kind, () => drawTown(poster), words) };
}
