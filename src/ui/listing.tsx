import type { ReactNode } from 'react';

export type ListingProps = { filter: ReactNode; children: ReactNode };

/** Filter at the side, list beside it; one above the other on phones. */
export const Listing = ({ filter, children }: ListingProps) => (
  <div className="listing">
    {filter}
    <div>{children}</div>
  </div>
);
