import type { WriteStream } from 'node:tty';

const width = 30;

/** A bar on a terminal that fills while work gets done; nothing where nobody watches. */
export function openProgress(stream: WriteStream | NodeJS.WriteStream) {
  const watched = stream.isTTY === true;
  return {
    show: (done: number, all: number) => {
      if (!watched || all === 0) return;
      const filled = Math.round((done / all) * width);
      stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${all}`);
    },
    close: () => {
      if (watched) stream.write('\r\u001b[K');
    },
  };
}
