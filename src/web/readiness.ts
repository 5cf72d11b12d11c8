import { database } from '#platform/db.ts';
import { missingMigrations } from '#platform/missing-migrations.ts';

const patienceMs = 1_500;

/** What keeps this process from answering visitors, in one line; nothing when all is there. Answers within two seconds. */
export async function obstacle(
  pool: Parameters<typeof missingMigrations>[0] = database().pool,
): Promise<string | undefined> {
  const late = Promise.withResolvers<string>();
  const timer = setTimeout(() => late.resolve(`database: no answer within ${patienceMs} ms`), patienceMs);
  try {
    return await Promise.race([look(pool), late.promise]);
  } catch {
    return 'database: not reachable';
  } finally {
    clearTimeout(timer);
  }
}

async function look(pool: Parameters<typeof missingMigrations>[0]): Promise<string | undefined> {
  const missing = await missingMigrations(pool);
  return missing.length > 0 ? `migrations not applied: ${missing.join(', ')}` : undefined;
}
