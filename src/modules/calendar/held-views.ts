import { heldByVersion } from './held-by-version.ts';
import { loadViews } from './view-occurrences.ts';

/** About two kilobytes each; what people look at within one version of the data. The oldest make room. */
const viewsHeldMax = 16_000;

/** The dates with these ids. Making a view costs more than all the rest of a list, so they are held. */
export const viewOccurrences = heldByVersion(loadViews, viewsHeldMax);
