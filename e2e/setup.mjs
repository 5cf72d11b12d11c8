import { chromium } from 'playwright-core';
import { addressOfRunning } from '../scripts/postgres.mjs';
import { findChromium } from '../scripts/steps/chromium.mjs';
import { hangCast } from './cast.ts';
import { startProduct } from './start-product.mjs';

/** The moment at which all journeys happen: a Friday morning in November. */
const now = '2026-11-20T10:00:00Z';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Starts the product once with the sample city, hangs the cast's programme, and opens the one browser all journeys share. */
export default async function setup() {
  const browser = await chromium.launchServer({ executablePath: await findChromium(), args: flags });
  let product;
  const end = async () => {
    await browser.close();
    await product?.stop();
  };
  try {
    product = await startProduct({ LITFASS_SAMPLE: '1', LITFASS_NOW: now });
    process.env.LITFASS_NOW = now;
    process.env.DATABASE_URL = await addressOfRunning(product.dataFolder);
    process.env.PRODUCT_ADDRESS = product.url;
    process.env.PRODUCT_DATA = product.dataFolder;
    process.env.BROWSER_ADDRESS = browser.wsEndpoint();
    await hangCast();
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
