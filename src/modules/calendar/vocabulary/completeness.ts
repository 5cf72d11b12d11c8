/**
 * What makes an entry complete, with its points; together 100. `calendar_completeness` in drizzle/ counts the same, a test
 * compares the two, and /transparenz publishes the list.
 */
export const completenessPoints = {
  title: 5,
  summary: 15,
  description: 15,
  genre: 10,
  format: 5,
  /** Any price, "free" among them, or whether one has to register. */
  offers: 15,
  organiser: 10,
  access: 25,
} as const;

/** Getting in: that the wheelchair question is answered (a date online has none) counts most, each further fact or service a little. */
export const accessPoints = { wheelchair: 10, furtherEach: 3 } as const;

/** The further facts; what is known counts, whether it is yes or no. */
export const furtherAccessFacts = [
  'wc_rollstuhl',
  'hoeranlage',
  'assistenzhund',
  'ruheraum',
  'wickeltisch',
  'kinderwagen',
  'stufenlos_eingang',
] as const;
