const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An instant as mails write it (RFC 5322, 3.3): "Wed, 25 Nov 2026 16:00:00 +0000". */
export function mailDate(at: Temporal.Instant): string {
  const { dayOfWeek, day, month, year, hour, minute, second } = at.toZonedDateTimeISO('UTC');
  const time = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return `${days[dayOfWeek - 1]}, ${day} ${months[month - 1]} ${year} ${time} +0000`;
}
