import { packKit, versionOf } from '#across/share/index.ts';
import { readPublicId } from '#kernel/ids.ts';
import type { Locale } from '#kernel/words.ts';
import { viewOccurrence } from '#modules/calendar/index.ts';
import { viewInstitution } from '#modules/institutions/index.ts';
import type { Ctx } from '#platform/context.ts';
import { kitOfDate } from '../../present/kit-of-date.ts';
import { kitOfWeek } from '../../present/kit-of-week.ts';
import { weekOf } from '../../present/week-of.ts';
import type { Sent } from '../../sending.ts';

const ofDate = /^([0-9a-z]{8})\.zip$/;
const ofWeek = /^woche\.([a-z0-9-]{1,120})\.(\d{4}-kw\d\d)\.zip$/;

/** The package of a file name like "7k3m9q2x.zip" or "woche.haus-am-fluss.2026-kw48.zip". */
export async function kitFile(ctx: Ctx, file: string, locale: Locale): Promise<Sent | undefined> {
  const kit = (await kitOf(ctx, file, locale)) ?? (await weekKitOf(ctx, file, locale));
  return (
    kit && {
      contentType: 'application/zip',
      version: versionOf(kit),
      filename: `${kit.base}.zip`,
      make: () => packKit(kit),
    }
  );
}

async function kitOf(ctx: Ctx, file: string, locale: Locale) {
  const id = readPublicId(ofDate.exec(file)?.[1] ?? '');
  const found = id && (await viewOccurrence(ctx, id));
  return found?.kind === 'found' ? kitOfDate(found.view, locale) : undefined;
}

async function weekKitOf(ctx: Ctx, file: string, locale: Locale) {
  const [, slug = '', value = ''] = ofWeek.exec(file) ?? [];
  const house = slug ? await viewInstitution(ctx, slug) : undefined;
  if (house?.kind !== 'found') return undefined;
  const found = await weekOf(ctx, { slug, name: house.view.name }, value);
  return found && kitOfWeek(found, { slug, name: house.view.name }, locale);
}
