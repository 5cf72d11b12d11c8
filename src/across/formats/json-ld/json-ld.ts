/** A thing in schema.org's words. What is undefined is not said. */
export type JsonLd = { [property: string]: JsonLdValue };
type JsonLdValue = string | number | boolean | undefined | JsonLd | JsonLdValue[];

export const inContext = (thing: JsonLd): JsonLd => ({ '@context': 'https://schema.org', ...thing });

/** The list, or nothing when it would be empty. */
export const some = <Value>(values: Value[]) => (values.length > 0 ? values : undefined);

/** Dates named below one thing; a page that lists more links to the rest. */
export const datesMax = 100;
