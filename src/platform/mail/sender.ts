import { city } from '../city.ts';
import { config } from '../config.ts';

export type Sender = { name: string; address: string };

/** In whose name mails leave: MAIL_FROM, or the address under which the city's portal is reached anyway. */
export function sender(): Sender {
  const { name, contact, imprint } = city();
  return { name: `Litfaß ${name}`, address: config().mailFrom ?? contact?.email ?? imprint.email };
}
