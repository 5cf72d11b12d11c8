import { city } from '#platform/city.ts';

/** Where somebody answers. */
export const contactEmail = () => city().contact?.email ?? city().imprint.email;
