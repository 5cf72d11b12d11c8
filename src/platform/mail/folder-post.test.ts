import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { committed } from '../testing.ts';
import { queueMail } from './queue-mails.ts';
import { sendMails } from './send-mails.ts';
import { nameOfWritten } from './written-mails.ts';

test('without a mail server a mail becomes a file that only its owner reads, and counts as sent', () =>
  committed(async (ctx) => {
    const above = await mkdtemp(join(tmpdir(), 'litfass-mail-'));
    const folder = join(above, 'mail');
    const mail = {
      key: 'a',
      kind: 'test',
      to: 'lena@example.org',
      language: 'en',
      subject: 'Hi',
      text: 'Hello',
    } as const;
    const queued = await queueMail(ctx, mail);
    expect(await sendMails(ctx, { kind: 'folder', folder })).toMatchObject({ sent: 1 });
    const names = await readdir(folder);
    expect(names).toEqual([nameOfWritten(queued.ok ? queued.value.id : '', ctx.now)]);
    const path = join(folder, names[0] ?? '');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await simpleParser(await readFile(path))).toMatchObject({ subject: 'Hi', text: 'Hello\n' });
    await rm(above, { recursive: true });
  }));
