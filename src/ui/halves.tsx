import type { ReactNode } from 'react';

/** Two blocks side by side where there is room. */
export const Halves = ({ children }: { children: ReactNode }) => <div className="halves">{children}</div>;
