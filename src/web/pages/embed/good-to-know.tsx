import { Reading as Text } from '#ui/reading.tsx';
import { absolute } from '../../origin.ts';
import type { Words } from '../../words.ts';

const attributes = ['filter', 'language', 'date', 'heading', 'style'] as const;
const elements = ['termin', 'karte'] as const;

/** For who looks after a website: what data flows, how accessible it is, and what else the element can do. */
export const GoodToKnow = ({ say }: { say: Words }) => (
  <Text>
    <h2 id="data">{say('data.title')}</h2>
    <p>{say('data.loads', { host: new URL(absolute('/')).host })}</p>
    <p>{say('data.learns')}</p>
    <p>{say('data.keeps')}</p>
    <h2 id="access">{say('access.title')}</h2>
    <p>{say('access.text')}</p>
    <h2 id="more">{say('more.title')}</h2>
    <ul>
      {attributes.map((name) => (
        <li key={name}>{say(`more.${name}`)}</li>
      ))}
      {elements.map((name) => (
        <li key={name}>
          <code>{`<kultur-${name}>`}</code> {say(`more.${name}`)}
        </li>
      ))}
    </ul>
    <p>{say('more.stays')}</p>
  </Text>
);
