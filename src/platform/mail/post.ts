/** One whole mail on its way to one address. */
export type Letter = { id: string; from: string; to: string; mail: Buffer };

/** What became of a mail that was handed in; `why` is said in numbers and names of ours, never in the server's words. */
export type Handed =
  | { kind: 'taken' }
  /** The server has something against this mail or its recipient, for now or for good. */
  | { kind: 'refused'; forGood: boolean; why: string }
  /** All of it was handed over, and then there was silence: perhaps it arrived. */
  | { kind: 'unsure'; why: string }
  /** It has nothing to do with this mail: nobody answers there, or takes anything now. */
  | { kind: 'away'; why: string }
  /** The server does not want us: a wrong password, a sender it does not know. Somebody has to change a setting. */
  | { kind: 'locked-out'; why: string };

export type Trouble = Handed & { kind: 'away' | 'locked-out' };

export const isTrouble = (handed: Handed): handed is Trouble => handed.kind === 'away' || handed.kind === 'locked-out';

/** Where mails are handed in, one after the other. It never throws for what a server says or does. */
export type Post = { hand: (letter: Letter) => Promise<Handed>; close: () => void };
