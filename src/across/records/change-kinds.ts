/** The things the log of changes tells of, and what may become of them. */
export const changeKinds = ['occurrence', 'event', 'venue', 'institution', 'series'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const changeTypes = ['created', 'changed', 'cancelled', 'moved', 'deleted', 'merged'] as const;
export type ChangeType = (typeof changeTypes)[number];
