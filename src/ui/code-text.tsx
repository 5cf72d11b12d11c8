import type { ReactNode } from 'react';

/** A name, an address or a value as programs write it: nobody translates it. */
export const Code = ({ children }: { children: ReactNode }) => (
  <code className="code" translate="no">
    {children}
  </code>
);

/** A line to be copied into a terminal; it wraps where it has no room. */
export const CommandLine = ({ children }: { children: string }) => (
  <pre className="command" translate="no">
    <code>{children}</code>
  </pre>
);

const pieceOf = (piece: string) =>
  /^(?:\/|https?:)/.test(piece) ? (
    <a href={piece}>
      <Code>{piece}</Code>
    </a>
  ) : (
    <Code>{piece}</Code>
  );

/** A sentence in which what stands between backticks is code, and a link where it is an address. */
export const CodeText = ({ text }: { text: string }) =>
  text.split('`').map((piece, position) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence stay where they are.
    position % 2 === 1 ? <span key={position}>{pieceOf(piece)}</span> : piece,
  );
