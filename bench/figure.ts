/** One line of the table: what was measured, what it has to reach, what it reached. */
export type Figure = {
  what: string;
  reached: string;
  goal?: string | undefined;
  /** Absent where no figure is asked for, or nothing was measured. */
  met?: boolean | undefined;
};

export const notMeasured = (what: string, why: string, goal?: string): Figure => ({
  what,
  goal,
  reached: `nicht gemessen (${why})`,
});

const number = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');
export const ms = (value: number) => `${number(value, value < 9.95 ? 2 : 0)} ms`;
export const seconds = (value: number) => `${number(value / 1000, value < 9_950 ? 1 : 0)} s`;
export const bytes = (value: number) => (value < 1000 ? `${Math.round(value)} B` : `${number(value / 1000, 1)} kB`);
export const megabytes = (value: number) => `${Math.round(value / 1e6)} MB`;

/** The value below which this share of the sample lies. */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (sample: readonly number[]) => percentile(sample, 0.5);

const marks = { met: '✓', missed: '✗', open: '·' };
const markOf = ({ met }: Figure) => (met === undefined ? marks.open : met ? marks.met : marks.missed);

/** The table as text, columns aligned. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [
    ['', 'Was', 'Ziel', 'Erreicht'],
    ...figures.map((figure) => [markOf(figure), figure.what, figure.goal ?? '', figure.reached]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
