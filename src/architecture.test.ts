import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** The plan of the house. To change who may know whom, change it here, with a decision in docs/decisions. */
const floors = [['kernel'], ['platform', 'ui'], ['modules'], ['across'], ['web'], ['app', 'worker', 'cli', 'embed']];
const neighbours: Record<string, readonly string[]> = {
  people: [],
  media: ['people'],
  venues: ['people', 'media'],
  institutions: ['people', 'media', 'venues'],
  calendar: ['people', 'media', 'venues', 'institutions'],
  sources: ['people', 'media', 'venues', 'institutions', 'calendar'],
  subscriptions: ['calendar'],
  magazine: ['people', 'media', 'venues', 'institutions', 'calendar'],
  tickets: ['people', 'institutions', 'calendar'],
  // across: what looks over all modules; posters are one more form of a date
  formats: ['posters'],
  posters: [],
  search: [],
  records: ['formats', 'search'],
  letters: ['formats', 'search'],
  share: ['formats', 'posters', 'search'],
  inventory: ['formats', 'records'],
};
/** Files that write for a use-case that has asked already. */
const askedBefore = new Set(['src/modules/calendar/change-occurrence.ts']);
const linesMax = 300;
const medianMax = 45;

type House = ReadonlyMap<string, string>;
const isTest = (path: string) => /\.(test|real)\.tsx?$|\/testing\.ts$|architecture/.test(path);

const imports = (path: string, source: string) =>
  [
    ...source.matchAll(
      /^\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((found) => {
    const to = found[1] ?? found[2] ?? found[3] ?? '';
    if (to.startsWith('#')) return `src/${to.slice(1)}`;
    return to.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), to)) : to;
  });

const wingOf = (path: string) => path.split('/')[1] ?? '';
const roomOf = (path: string) => path.split('/')[2] ?? '';
const floorOf = (path: string) => floors.findIndex((wings) => wings.includes(wingOf(path)));
const grouped = (path: string) => ['modules', 'across'].includes(wingOf(path));

/** Why this import breaks the plan, or nothing. */
function faultOfImport(from: string, to: string): string | undefined {
  if (!to.startsWith('src/')) return packageFault(from, to);
  const [lower, upper] = [floorOf(to), floorOf(from)];
  if (lower > upper) return 'imports only go down';
  if (wingOf(from) === 'embed' && !['embed', 'kernel'].includes(wingOf(to)) && !isTest(from))
    return 'what runs on other websites knows the kernel alone';
  if (lower === upper && wingOf(from) !== wingOf(to)) return 'no wing knows the wing beside it';
  if (grouped(from) && grouped(to) && wingOf(from) === wingOf(to) && roomOf(from) !== roomOf(to)) {
    if (!neighbours[roomOf(from)]?.includes(roomOf(to)))
      return `${roomOf(to)} is no declared neighbour of ${roomOf(from)}`;
  }
  if (wingOf(to) === 'modules' && roomOf(from) !== roomOf(to)) return doorFault(from, to);
  if (
    wingOf(from) === 'modules' &&
    from.endsWith('/schema.ts') &&
    !/\/(schema|shapes)\.ts$|platform\/columns\.ts$/.test(to)
  )
    return 'a schema touches schemas only';
  return undefined;
}

function doorFault(from: string, to: string) {
  const inner = to.split('/').slice(3).join('/');
  const open =
    inner === 'index.ts' ||
    inner === 'inputs.ts' ||
    inner.startsWith('ui/') ||
    inner.startsWith('vocabulary/') ||
    inner.startsWith('messages/') ||
    (isTest(from) && inner === 'testing.ts');
  if (open) return undefined;
  if (inner.endsWith('schema.ts') && ['modules', 'across'].includes(wingOf(from))) return undefined;
  return 'a module is entered by its front door';
}

function packageFault(from: string, to: string) {
  if (/^(drizzle-orm|pg)(\/|$)/.test(to) && ['app', 'web', 'ui', 'kernel'].includes(wingOf(from)))
    return 'only modules, across and platform talk to the database';
  if (/^next(\/|$)/.test(to) && !['app', 'web', 'ui', 'proxy.ts'].includes(wingOf(from)))
    return 'Next belongs to app, web and ui';
  return undefined;
}

function faultsIn(house: House): string[] {
  const faults: string[] = [];
  for (const [path, source] of house) {
    for (const to of imports(path, source)) {
      const fault =
        path.split('/').length > 2 && !(isTest(path) && !to.startsWith('src/')) ? faultOfImport(path, to) : undefined;
      if (fault) faults.push(`${path} → ${to}: ${fault}`);
    }
    if (isTest(path)) continue;
    const lines = source.split('\n').length;
    if (lines > linesMax) faults.push(`${path}: ${lines} lines`);
    if (/\bTemporal\.Now\b/.test(source) && !/^src\/(platform\/config|worker|cli)/.test(path))
      faults.push(`${path}: asks the clock; a request has one now`);
    if (/^['"]use client['"]/.test(source) && imports(path, source).some((to) => to.startsWith('src/platform')))
      faults.push(`${path}: no database in the browser`);
    if (
      /^src\/modules\//.test(path) &&
      /\bctx\.db\s*\.(insert|update|delete)\(/.test(source) &&
      !/\bmay\.\w+\(/.test(source) &&
      !askedBefore.has(path)
    )
      faults.push(`${path}: writes without asking may`);
  }
  return [...faults, ...policyFaults(house), ...circles(house)];
}

/** Every line of a policy is asked by the use-case of its own name. */
function policyFaults(house: House): string[] {
  return [...house].flatMap(([path, source]) => {
    if (!/^src\/modules\/[^/]+\/policy\.ts$/.test(path)) return [];
    const room = posix.dirname(path);
    const asked = [...house]
      .filter(([other]) => other.startsWith(`${room}/`))
      .map(([, text]) => text)
      .join('\n');
    return [...source.matchAll(/^ {2}(\w+): \(/gm)].flatMap(([, name]) =>
      asked.includes(`may.${name}(`) && asked.match(new RegExp(`(function|const) ${name}\\b`))
        ? []
        : [`${path}: nobody asks may.${name}`],
    );
  });
}

function circles(house: House): string[] {
  const state = new Map<string, 'open' | 'closed'>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]) => {
    if (state.get(path) === 'closed') return;
    if (state.get(path) === 'open')
      return void found.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
    state.set(path, 'open');
    const source = (house.get(path) ?? '').replaceAll(/^(?:import|export) type [^;]*;/gm, '');
    for (const to of imports(path, source)) if (house.has(to)) visit(to, [...trail, path]);
    state.set(path, 'closed');
  };
  for (const path of house.keys()) visit(path, []);
  return found;
}

const house: House = new Map(
  globSync('src/**/*.{ts,tsx}')
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')]),
);

test('the plan was read', () => {
  expect([...house].flatMap(([path, source]) => imports(path, source)).length).toBeGreaterThan(300);
});

test('the house is built as planned', () => expect(faultsIn(house)).toEqual([]));

test('files stay small', () => {
  const sizes = [...house]
    .filter(([path]) => !isTest(path))
    .map(([, source]) => source.split('\n').length)
    .sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(medianMax);
});

test('every module has a README of at most 40 lines that a newcomer can read', () => {
  for (const folder of globSync('src/{modules,across}/*/')) {
    expect(readFileSync(`${folder}/README.md`, 'utf8').trimEnd().split('\n').length, folder).toBeLessThanOrEqual(40);
  }
});

test.each([
  ['an upward import', 'src/kernel/x.ts', "import { db } from '#platform/db.ts';", 'imports only go down'],
  [
    'the wing beside',
    'src/platform/x.ts',
    "import { Button } from '#ui/button.tsx';",
    'no wing knows the wing beside it',
  ],
  ['a private door', 'src/modules/calendar/x.ts', "import { may } from '#modules/venues/policy.ts';", 'front door'],
  [
    'an undeclared neighbour',
    'src/modules/venues/x.ts',
    "import { x } from '#modules/calendar/index.ts';",
    'no declared neighbour',
  ],
  ['a query in a page', 'src/app/x.ts', "import { sql } from 'drizzle-orm';", 'talk to the database'],
  ['Next in a module', 'src/modules/calendar/x.ts', "import { redirect } from 'next/navigation';", 'Next belongs to'],
  [
    'half the house on other websites',
    'src/embed/x.ts',
    "import { facets } from '#modules/calendar/index.ts';",
    'knows the kernel alone',
  ],
  ['a clock', 'src/modules/calendar/x.ts', 'const now = Temporal.Now.instant();', 'asks the clock'],
  ['a write nobody asked for', 'src/modules/calendar/x.ts', 'await ctx.db.delete(events);', 'without asking may'],
  [
    'a policy nobody asks',
    'src/modules/calendar/policy.ts',
    'export const may = {\n  burnDown: (actor: Actor) => true,\n};',
    'nobody asks may.burnDown',
  ],
  [
    'a database in the browser',
    'src/ui/x.tsx',
    "'use client';\nimport { city } from '#platform/city.ts';",
    'no database in the browser',
  ],
  ['a file like a noun', 'src/ui/x.tsx', 'x\n'.repeat(301), '302 lines'],
])('%s is caught', (_, path, source, fault) => {
  expect(faultsIn(new Map([...house, [path, source]])).join('\n')).toContain(fault);
});

test('a circle is caught', () => {
  const round = new Map([
    ['src/kernel/a.ts', "import { b } from './b.ts';"],
    ['src/kernel/b.ts', "import { a } from './a.ts';"],
  ]);
  expect(faultsIn(round)).toEqual([expect.stringContaining('circle')]);
});
