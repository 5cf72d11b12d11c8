import { understandingOf } from '#web/pages/understanding.tsx';

/** What the field shows while somebody types; asked by public/satz.js alone. */
export const GET = understandingOf;
