import type { ReactNode } from 'react';

export type MessageProps = {
  kind?: 'plain' | 'notice' | 'error' | undefined;
  title: string;
  level?: 2 | 3 | undefined;
  /** Answers to something just sent are announced: "status", faults "alert". */
  role?: 'status' | 'alert' | undefined;
  children?: ReactNode;
};

export function Message({ kind = 'plain', title, level = 2, role, children }: MessageProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={kind === 'plain' ? 'message' : `message ${kind}`} role={role}>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
