/** The front door of letters: what the mails of subscriptions say, and to whom they go. */
export type { LetterAddresses } from './addresses.ts';
export { sendAlarms } from './alarm/send-alarms.ts';
export { answerRequest } from './answer-request.ts';
export { sendEditions } from './digest/send-editions.ts';
export { withdrawLetters } from './keys.ts';
