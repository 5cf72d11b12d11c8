import { z } from 'zod';
import { changeKinds, changeTypes } from './change-kinds.ts';
import { instantShape, publicIdShape } from './primitives.ts';
import type { ChangeRow } from './read/changes.ts';
import { named } from './registry.ts';

export const changeShape = named(
  'Change',
  z.strictObject({
    type: z.enum(changeTypes),
    kind: z.enum(changeKinds),
    id: publicIdShape,
    targetId: publicIdShape.optional().describe('Of what was merged: what it became.'),
    at: instantShape,
  }),
  'What became of one thing. Deleted and merged are tombstones: delete it, too, or follow targetId.',
);

export const changeRecord = ({ type, kind, publicId, targetId, at }: ChangeRow) => ({
  type,
  kind,
  id: publicId,
  targetId: targetId ?? undefined,
  at: at.toString({ smallestUnit: 'millisecond' }),
});
