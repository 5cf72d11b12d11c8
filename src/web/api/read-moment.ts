import { cultureDayStart } from '#kernel/time.ts';
import { city } from '#platform/city.ts';

/** An instant with its offset, or the beginning of a culture day; nothing when it is neither. A plus sign may come as a space. */
export function readMoment(text: string): Temporal.Instant | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:T[\d:.]{4,18}(?:Z|[+ -]\d\d:?\d\d))?$/i.test(text)) return undefined;
  try {
    return text.length === 10
      ? cultureDayStart(Temporal.PlainDate.from(text), city().timeZone)
      : Temporal.Instant.from(text.replace(' ', '+'));
  } catch {
    return undefined;
  }
}
