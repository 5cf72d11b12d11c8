import { done, type Result, refuse } from '#kernel/result.ts';
import { bounds } from '../bounds.ts';
import { decodeText } from '../decode-text.ts';
import type { Reading } from '../draft.ts';
import { readIcalendar } from '../icalendar/read-icalendar.ts';
import type { Mapping } from '../inputs.ts';
import type { SourceKind } from '../shapes.ts';
import { readTable } from '../tables/read-table.ts';

export type ReadRefusal = { kind: 'nothing-to-read' } | { kind: 'file-too-large'; bytesMax: number };
export type ReadProgramme = { cityZone: string; today: Temporal.PlainDate; mapping?: Mapping | undefined };

/** Reads programme data whatever it is written in; its first letters say what that is. */
export async function readProgramme(
  bytes: Uint8Array,
  { cityZone, today, mapping }: ReadProgramme,
): Promise<Result<Reading & { kind: SourceKind }, ReadRefusal>> {
  const kind = isIcalendar(bytes) ? 'ical' : 'table';
  const bytesMax = kind === 'ical' ? bounds.icalendarBytesMax : bounds.tableBytesMax;
  if (bytes.byteLength > bytesMax) return refuse({ kind: 'file-too-large', bytesMax });

  const reading =
    kind === 'ical' ? await readIcalendar(bytes, { cityZone, today }) : readTable(bytes, { cityZone, mapping });
  if (reading.drafts.length + reading.refused.length === 0) return refuse({ kind: 'nothing-to-read' });
  return done({ kind, ...reading });
}

const isIcalendar = (bytes: Uint8Array) =>
  /^\ufeff?\s*BEGIN\s*:/i.test(decodeText(bytes.subarray(0, 200)).text.replaceAll('\u0000', ''));
