import type { Reader } from '../present/reader.ts';

/** Said wherever something else was searched for than what somebody typed. */
export const Corrected = ({ asked, text, reader }: { asked: string; text: string; reader: Reader }) => (
  <p className="unclear" role="status">
    {reader.say('page.found.corrected', { asked, text })}
  </p>
);
