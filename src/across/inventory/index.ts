/** The front door of the inventory. */
export { listPart, listParts, thingsPerPart } from './list-parts.ts';
export { type Kind, kinds, type Published, pastDatesMax } from './published.ts';
