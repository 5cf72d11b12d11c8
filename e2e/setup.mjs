import { findChromium } from '../scripts/steps/chromium.mjs';
import { startProduct } from './start-product.mjs';

/** The day on which all journeys happen: a Friday in November. */
const now = '2026-11-20T10:00:00Z';

/**
 * Starts the product once, with the sample city. Journeys find it under BASE_URL and the browser under CHROMIUM_PATH.
 * A BASE_URL that is already set is taken as it is.
 */
export default async function setup() {
  process.env.CHROMIUM_PATH = await findChromium();
  if (process.env.BASE_URL) return;
  const product = await startProduct({ LITFASS_SAMPLE: '1', LITFASS_NOW: now });
  process.env.BASE_URL = product.url;
  return product.stop;
}
