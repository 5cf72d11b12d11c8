import type { Form } from './form.ts';
import { ics } from './ics.ts';

/** Every form a list has beside its page. */
export const forms: readonly Form[] = [ics];

/** The form behind a suffix: "ics". */
export const findForm = (suffix: string) => forms.find((form) => form.suffix === suffix);
