import { z } from 'zod';
import { datesOfEvent, eventRecord, eventShape, findEvent, pageOfEvents } from '#across/records/index.ts';
import { viewEvent } from '#modules/calendar/index.ts';
import { readRef } from '../../ref.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { badCursor, type Call, type Found, gone, missing } from '../found.ts';
import { pickFields } from '../pick-fields.ts';
import { tellingOf } from '../telling-of.ts';

export const eventFields = Object.keys(eventShape.shape);

const cursorShape = z.tuple([z.literal('event'), z.uuid()]);

/** Events, the newest entry first. */
export async function listEvents({ ctx, asked }: Call): Promise<Found> {
  const after = asked.after === undefined ? undefined : readCursor(asked.after, cursorShape)?.[1];
  if (asked.after !== undefined && !after) return badCursor;
  const { rows, next, total } = await pageOfEvents(ctx, { limit: asked.limit, after });
  const telling = tellingOf(asked);
  const data = pickFields(
    rows.map((row) => eventRecord(row, telling)),
    asked.fields,
  );
  return { kind: 'list', data, next: next && writeCursor(['event', next]), total };
}

/** One event with its dates in short. */
export async function showEvent({ ctx, asked, ref }: Call): Promise<Found> {
  const id = readRef(ref)?.id;
  const found = id && (await viewEvent(ctx, id));
  if (!id || !found) return missing;
  if (found.kind === 'gone') return gone;
  if (found.kind === 'moved') return { kind: 'moved', to: `/events/${found.publicId}` };
  const row = await findEvent(ctx, id);
  if (!row) return missing;
  const telling = tellingOf(asked);
  const { upcoming, past, total } = found.view;
  const record = {
    ...eventRecord(row, telling),
    subEvent: datesOfEvent([...upcoming, ...past], telling),
    subEventTotal: total,
  };
  return { kind: 'one', data: pickFields([record], asked.fields)[0] };
}
