import { type Break, breaksOf } from './breaks.ts';
import type { Cut } from './glyphs.ts';
import { leadingFor } from './leading.ts';
import { inkWidth, reachOf, type Typeset, typeset, widthOf } from './typeset.ts';

/** A text set into lines for a box; the penalty sums up its hyphens. */
export type Setting = {
  cut: Cut;
  lines: readonly string[];
  size: number;
  leading: number;
  up: number;
  down: number;
  penalty: number;
};

export type Room = {
  width: number;
  height: number;
  /** The largest type size that still looks right here. */
  sizeMax: number;
  linesMax?: number | undefined;
  cuts?: readonly Cut[] | undefined;
};

// Hyphens must earn their place: they are taken only for type this much larger.
const hyphenGain = 1.34;
const linesAtMost = 9;
const sizeWorth: Record<Cut, number> = { condensed: 1, narrow: 1.02, expanded: 1.1 };

/** Sets a text as large as its room allows: it shrinks as far as it must and is never cut. */
export function fitText(text: string, room: Room): Setting {
  let best: Setting | undefined;
  for (const cut of room.cuts ?? ['condensed', 'narrow']) {
    const whole = fitCut(cut, text, room, false);
    const hyphenated = whole && whole.size >= room.sizeMax ? undefined : fitCut(cut, text, room, true);
    const better =
      hyphenated && (!whole || hyphenated.size > whole.size * hyphenGain * (1 + hyphenated.penalty))
        ? hyphenated
        : whole;
    if (better && (!best || better.size * sizeWorth[cut] > best.size * sizeWorth[best.cut])) best = better;
  }
  return best ?? { cut: 'condensed', lines: [], size: 1, leading: 1, up: 0, down: 0, penalty: 0 };
}

export const heightOf = ({ lines, size, leading, up, down }: Setting): number =>
  lines.length ? (up + down + (lines.length - 1) * leading) * size : 0;

function fitCut(cut: Cut, text: string, room: Room, insideWords: boolean): Setting | undefined {
  const set = typeset(cut, text);
  const breaks = breaksOf(text, insideWords);
  const ways = narrowestWays(set, breaks, Math.min(room.linesMax ?? linesAtMost, breaks.length));
  let best: Setting | undefined;
  for (const way of ways) {
    const penalty = way.reduce((sum, { to }) => sum + to.penalty, 0);
    const lines = way.map(({ from, to }) => lineText(set, from, to));
    const setting = sized(cut, lines, room, penalty);
    if (!best || worth(setting) > worth(best) * 1.001) best = setting;
  }
  return best;
}

function sized(cut: Cut, lines: string[], room: Room, penalty: number): Setting {
  const up = Math.max(0.69, reachOf(cut, lines[0] ?? '').up);
  const down = Math.max(0.012, reachOf(cut, lines.at(-1) ?? '').down);
  const leading = leadingFor(cut, lines);
  const width = Math.max(...lines.map((line) => widthOf(cut, line)));
  const size = Math.min(room.sizeMax, room.width / width, room.height / (up + down + (lines.length - 1) * leading));
  return { cut, lines, size: Math.max(size, 0.1), leading, up, down, penalty };
}

const worth = ({ size, penalty }: Setting): number => size / (1 + penalty);

type Span = { from: number; to: Break };
type State = { widest: number; unrest: number; before: number };

/** For every number of lines the way whose widest line is narrowest, and among those the most even one. */
function narrowestWays(set: Typeset, breaks: readonly Break[], linesMax: number): Span[][] {
  const hyphen = widthOf(set.cut, '-');
  const startOf = (index: number) => (index < 0 ? 0 : (breaks[index]?.next ?? 0));
  const costs = breaks.map((to, index) =>
    Array.from({ length: index + 1 }, (_, before) => {
      const width = inkWidth(set, startOf(before - 1), to.end) + (to.hyphen ? hyphen : 0);
      return width * (1 + to.penalty);
    }),
  );
  const table: State[][] = [];
  const ways: Span[][] = [];
  for (let line = 0; line < linesMax; line++) {
    const above = table.at(-1);
    table.push(breaks.map((_, index) => bestState(costs[index] ?? [], above)));
    const way = tracedBack(table, breaks, startOf);
    if (way) ways.push(way);
  }
  return ways;
}

function bestState(costs: readonly number[], above: readonly State[] | undefined): State {
  if (!above) return { widest: costs[0] ?? 0, unrest: (costs[0] ?? 0) ** 2, before: -1 };
  let best: State = { widest: Number.POSITIVE_INFINITY, unrest: Number.POSITIVE_INFINITY, before: -1 };
  for (let index = 1; index < costs.length; index++) {
    const [state, cost] = [above[index - 1], costs[index] ?? 0];
    if (!state || state.widest === Number.POSITIVE_INFINITY) continue;
    const widest = Math.max(state.widest, cost);
    const unrest = state.unrest + cost ** 2;
    const even = Math.abs(widest - best.widest) < 1e-9;
    if (even ? unrest < best.unrest : widest < best.widest) best = { widest, unrest, before: index - 1 };
  }
  return best;
}

function tracedBack(table: readonly State[][], breaks: readonly Break[], startOf: (index: number) => number) {
  const spans: Span[] = [];
  let index = breaks.length - 1;
  for (let line = table.length - 1; line >= 0; line--) {
    const [state, to] = [table[line]?.[index], breaks[index]];
    if (!state || !to || state.widest === Number.POSITIVE_INFINITY) return undefined;
    spans.unshift({ from: startOf(state.before), to });
    index = state.before;
  }
  return spans;
}

const lineText = (set: Typeset, from: number, to: Break): string =>
  set.letters.slice(from, to.end).join('').trim() + (to.hyphen ? '-' : '');
