import { parseArgs } from 'node:util';

/** The clock stands still while measuring, so that every run measures the same town on the same day. */
export const frozenNow = '2026-11-22T14:00:00Z';

export const datesToCome = 30_000;
export const datesOver = 70_000;
export const connections = 10;

/** What can be measured, in the order of the table. */
export const parts = [
  'lists',
  'million',
  'pages',
  'feeds',
  'api',
  'sitemap',
  'dumps',
  'change',
  'phone',
  'embed',
  'import',
  'letters',
  'discover',
  'sentence',
  'mails',
  'start',
] as const;
export type Part = (typeof parts)[number];

export type Options = { wanted: ReadonlySet<Part>; fresh: boolean; data: string | undefined; requests: number };

const usage = `npm run bench -- [--only ${parts.join(',')}] [--no-million] [--fresh] [--requests 1500] [--data <Ordner>]`;

/** What the command line asks for, or the line that says how to ask. */
export function readOptions(args: string[]): Options | { usage: string } {
  try {
    const { values } = parseArgs({
      args,
      allowNegative: true,
      options: {
        only: { type: 'string' },
        million: { type: 'boolean', default: true },
        fresh: { type: 'boolean', default: false },
        requests: { type: 'string', default: '1500' },
        data: { type: 'string' },
      },
    });
    const named = values.only?.split(',');
    const wanted = new Set(parts.filter((part) => named?.includes(part) ?? (part !== 'million' || values.million)));
    const requests = Number(values.requests);
    if (named?.some((name) => !parts.some((part) => part === name)) || !(requests >= 100)) return { usage };
    return { wanted, fresh: values.fresh, data: values.data, requests };
  } catch {
    return { usage };
  }
}
