import { city } from '#platform/city.ts';
import { absolute } from '../origin.ts';
import { contactEmail } from './contact.ts';
import type { Maker } from './machine-file.ts';
import { todayOf, validatorOfDay } from './validators.ts';

/** RFC 9116 wants less than a year; half of one tells whether anybody still keeps the site. */
const daysValid = 180;

/** Whom to tell about a hole (RFC 9116). */
export const security: Maker = {
  validator: validatorOfDay,
  make: (ctx) => ({
    contentType: 'text/plain; charset=utf-8',
    body: [
      `Contact: mailto:${contactEmail()}`,
      `Expires: ${todayOf(ctx).add({ days: daysValid })}T00:00:00Z`,
      `Preferred-Languages: ${city().languages.join(', ')}`,
      `Canonical: ${absolute('/.well-known/security.txt')}`,
      '',
    ].join('\n'),
  }),
};
