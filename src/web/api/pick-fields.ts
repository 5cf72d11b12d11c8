type Wanted = Map<string, Wanted>;

/** Paths like "event.name" as a tree; a name without a path below it means all of it. */
function treeOf(paths: readonly string[]): Wanted {
  const tree: Wanted = new Map();
  for (const path of paths) {
    let at = tree;
    for (const name of path.split('.')) {
      const below: Wanted = at.get(name) ?? new Map();
      at.set(name, below);
      at = below;
    }
  }
  return tree;
}

function pick(value: unknown, wanted: Wanted): unknown {
  if (wanted.size === 0) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => pick(one, wanted));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
      const below = wanted.get(name);
      return below ? [[name, pick(part, below)]] : [];
    }),
  );
}

/** The wanted fields of a record, and its id. */
export const pickFields = <Thing extends object>(records: readonly Thing[], paths: readonly string[] | undefined) =>
  paths ? records.map((record) => pick(record, treeOf(['id', ...paths]))) : records;
