/** How much of a list is wanted, and after which of its things. */
export type Stretch = { limit: number; after?: string | undefined };

/** A page of things, where the next begins, and how many there are in all. */
export type Page<Row> = { rows: Row[]; next: string | undefined; total: number };
