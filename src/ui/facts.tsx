import type { ReactNode } from 'react';

export type Fact = { label: string; value: ReactNode; more?: ReactNode };
export type FactsProps = { facts: readonly Fact[] };

/** Label and value in pairs, one under the other. */
export const Facts = ({ facts }: FactsProps) => (
  <dl className="facts">
    {facts.map(({ label, value, more }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {value}
          {more && <small>{more}</small>}
        </dd>
      </div>
    ))}
  </dl>
);
