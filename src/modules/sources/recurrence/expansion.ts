/** What the expanding thread is asked. Times are wall times, days are ISO dates, all as text: threads share no objects. */
export type ExpansionOrder = {
  rule: string;
  start: string;
  zone: string;
  from?: string | undefined;
  until: string;
  datesMax: number;
};

export type ExpansionAnswer = { dates: string[]; cut: boolean };
export type ExpansionFailure = { failed: string };
