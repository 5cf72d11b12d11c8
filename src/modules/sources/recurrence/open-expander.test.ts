import { expect, test } from 'vitest';
import type { ExpansionOrder } from './expansion.ts';
import { openExpander, usualPatience } from './open-expander.ts';

const every = (list: number) => Array.from({ length: list }, (_, number) => number).join(',');

/** 86,400 times a day, of which the 366th from the end is wanted: years of work for a few dates. */
const bomb: ExpansionOrder = {
  rule: `FREQ=YEARLY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=30;BYHOUR=${every(24)};BYMINUTE=${every(60)};BYSETPOS=-366`,
  start: '2026-01-01T10:00:00',
  zone: 'Europe/Berlin',
  until: '2999-01-01',
  datesMax: 400,
};
const harmless: ExpansionOrder = { ...bomb, rule: 'FREQ=WEEKLY;COUNT=3' };
const slow: ExpansionOrder = { ...bomb, rule: `FREQ=DAILY;BYSETPOS=366;BYHOUR=1,2` };

test('a rule that does not come to an end is stopped, and the next one is answered', async () => {
  const expander = openExpander({ ...usualPatience, ruleMilliseconds: 50 });
  try {
    expect(await expander.expand(slow)).toEqual({ ok: false, refusal: { kind: 'rule-too-slow' } });
    const next = await expander.expand({ ...harmless, zone: 'UTC' });
    expect(next.ok && next.value.dates).toHaveLength(3);
  } finally {
    await expander.close();
  }
});

test('after enough fruitless work no further rule of the file is tried', async () => {
  const expander = openExpander({ ...usualPatience, ruleMilliseconds: 60, fruitlessMilliseconds: 100 });
  try {
    for (let tries = 0; tries < 3; tries++) await expander.expand(slow);
    expect(await expander.expand(harmless)).toEqual({ ok: false, refusal: { kind: 'rule-too-slow' } });
  } finally {
    await expander.close();
  }
});

test('a thousand slow rules would take minutes; after a second of them the rest are not tried', async () => {
  const expander = openExpander();
  try {
    for (let tries = 0; tries < 1_000; tries++) expect((await expander.expand(slow)).ok).toBe(false);
  } finally {
    await expander.close();
  }
});
