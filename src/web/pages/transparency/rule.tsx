import { daysCounted, daysRemembered, weights } from '#modules/calendar/index.ts';
import { Reading as Text } from '#ui/reading.tsx';
import type { Words } from '../../words.ts';

const points = (weight: number) => Math.round(weight * 100);
const rules = ['places', 'events', 'share', 'enough', 'organisers', 'off', 'same', 'period'] as const;

/** The published rule, and how is counted what it needs. */
export const Rule = ({ say }: { say: Words }) => (
  <Text>
    <h2>{say('rule.title')}</h2>
    <p>{say('rule.time')}</p>
    <p>
      {say('rule.discover', {
        completeness: points(weights.completeness),
        deficit: points(weights.deficit),
        lot: points(weights.lot),
        days: daysCounted,
      })}
    </p>
    <ul>
      {rules.map((rule) => (
        <li key={rule}>{say(`rule.${rule}`)}</li>
      ))}
    </ul>
    <h2>{say('count.title')}</h2>
    <p>{say('count.what')}</p>
    <p>{say('count.person', { days: daysRemembered })}</p>
  </Text>
);
