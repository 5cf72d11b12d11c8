import { city } from '#platform/city.ts';
import { Section } from '#ui/section.tsx';
import type { Words } from '../../words.ts';

const points = ['programme', 'unknown', 'people', 'time', 'id'] as const;

/** What the data is, and what it is not. */
export const About = ({ say }: { say: Words }) => (
  <Section id="about" title={say('about.title')}>
    <div className="notes">
      <ul>
        {points.map((point) => (
          <li key={point}>{say(`about.${point}`, { city: city().name, zone: city().timeZone })}</li>
        ))}
      </ul>
    </div>
  </Section>
);
