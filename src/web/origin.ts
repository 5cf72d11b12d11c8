import { config } from '#platform/config.ts';

/** A path as an address the whole world can use. PUBLIC_URL is the only origin that ever appears anywhere. */
export const absolute = (path: string) => config().publicUrl + path;
