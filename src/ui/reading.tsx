import type { ReactNode } from 'react';

/** A longer text: serif, at most 38 rem wide. */
export const Reading = ({ children }: { children: ReactNode }) => <div className="reading">{children}</div>;
