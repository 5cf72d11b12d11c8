import { clock } from '#platform/config.ts';
import { database } from '#platform/db.ts';
import { changeCommands } from './change-dates.ts';
import type { Command } from './command.ts';
import { importCommand } from './import-programme.ts';
import { loadSampleCommand } from './load-sample.ts';
import { mailCommands } from './mails.ts';
import { searchCommands } from './search.ts';

/** A command is a line here and a file beside this one. */
const commands: Record<string, Command> = {
  import: importCommand,
  'load-sample': loadSampleCommand,
  ...changeCommands,
  ...searchCommands,
  ...mailCommands,
};

const [name = '', ...words] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`Aufruf: npm run litfass -- <${Object.keys(commands).join(' | ')}> …`);
  process.exit(2);
}
const { pool, db } = database();
const ctx = { db, actor: { kind: 'operator', via: 'command line' }, now: clock(), locale: 'de' } as const;
try {
  const { code, lines } = await command(ctx, words);
  for (const line of lines) console.log(line);
  process.exitCode = code;
} finally {
  await pool.end();
}
