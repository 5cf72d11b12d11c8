import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { importProgramme } from '#modules/sources/index.ts';
import { type Mapping, mappingInput, sourceKey } from '#modules/sources/inputs.ts';
import { city } from '#platform/city.ts';
import type { Command, Outcome } from './command.ts';
import { failureWords, linesOfReport, reportAsJson } from './import-report.ts';
import { openProgress } from './progress.ts';
import { readFrom } from './read-from.ts';

const usage =
  'Aufruf: import <Datei|Adresse> --source <schlüssel> [--institution <slug>] [--map <datei.json>] [--dry-run] [--json]';

type Order = {
  from: string;
  source: string;
  institution: string | undefined;
  mapping: Mapping | undefined;
  dryRun: boolean;
  json: boolean;
};

/** Brings a foreign programme into the calendar and says what became of every record. */
export const importCommand: Command = async (ctx, words) => {
  const order = await orderOf(words);
  if ('mistakes' in order) return { code: 2, lines: [usage, ...order.mistakes.map((mistake) => `  ${mistake}`)] };

  const programme = await readFrom(order.from);
  if (!programme.ok) return failed(programme.refusal, order);
  const progress = openProgress(process.stderr);
  const report = await importProgramme(ctx, {
    source: order.source,
    bytes: programme.value,
    location: order.from,
    timeZone: city().timeZone,
    institution: order.institution,
    mapping: order.mapping,
    dryRun: order.dryRun,
    onProgress: progress.show,
  }).finally(progress.close);
  if (!report.ok) return failed(report.refusal, order);
  return {
    code: 0,
    lines: order.json ? [reportAsJson(report.value, ctx.locale)] : linesOfReport(report.value, ctx.locale),
  };
};

const failed = (refusal: Parameters<typeof failureWords>[0], { json }: Order): Outcome => {
  const message = failureWords(refusal, 'de');
  return { code: 1, lines: [json ? JSON.stringify({ error: refusal.kind, message }) : message] };
};

async function orderOf(words: readonly string[]): Promise<Order | { mistakes: string[] }> {
  const read = wordsRead(words);
  if ('mistakes' in read) return read;
  const { values, positionals } = read;
  const [from, ...more] = positionals;
  const mistakes: string[] = [];
  if (!from || more.length > 0) mistakes.push('Genau eine Datei oder Adresse wird gebraucht.');
  const source = sourceKey.safeParse(values.source);
  if (!source.success) mistakes.push('--source: Kleinbuchstaben, Ziffern, - und _, höchstens 60 Zeichen');
  const mapping = values.map === undefined ? undefined : await mappingIn(values.map);
  if (mapping && 'mistakes' in mapping) mistakes.push(...mapping.mistakes);
  if (mistakes.length > 0 || !from || !source.success || (mapping && 'mistakes' in mapping)) return { mistakes };
  return {
    from,
    source: source.data,
    institution: values.institution,
    mapping: mapping?.mapping,
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
  };
}

function wordsRead(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        institution: { type: 'string' },
        map: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    return { mistakes: [error instanceof Error ? error.message : String(error)] };
  }
}

async function mappingIn(file: string): Promise<{ mapping: Mapping } | { mistakes: string[] }> {
  try {
    const parsed = mappingInput.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (parsed.success) return { mapping: parsed.data };
    return { mistakes: parsed.error.issues.map(({ path, message }) => `--map ${path.join('.')}: ${message}`) };
  } catch {
    return { mistakes: [`--map ${file}: keine lesbare JSON-Datei`] };
  }
}
