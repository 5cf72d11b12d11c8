import { type Break, breaksOf } from './breaks.ts';
import { type Cut, covers } from './glyphs.ts';
import { inkWidth, reachOf, type Typeset, typeset, widthOf } from './typeset.ts';

/** A line that fills the width, or a catchword: a small word set small, between two rules. */
export type StackLine = { text: string; cut: Cut; size: number; up: number; down: number; catchword: boolean };

export type StackRoom = {
  width: number;
  height: number;
  gap: number;
  /** The least height of capitals that still looks like wood type. */
  capMin: number;
  /** Every word gets its own line. */
  wordByWord?: boolean;
};

type Choice = StackLine & { cost: number; height: number };
type State = { cost: number; from: number; slot: number; choice: Choice };

const slots = 96;
const linesMax = 7;
const lettersMax = 24;
const cutsByWidth: readonly Cut[] = ['condensed', 'narrow', 'expanded'];
const catchwords = new Set(
  'der die das den dem des ein eine einer und oder für aus mit von vom im in am an auf zu zum zur bei beim über unter nach vor the of and for with from to at on a or by'.split(
    ' ',
  ),
);

/** Stacks a title so that every line fills the width and the lines together fill the height as well as they can. */
export function stackLines(title: string, room: StackRoom): StackLine[] {
  const breaks = openBreaks(title, room);
  const sets = cutsByWidth.filter((cut) => covers(cut, title) || cut !== 'expanded').map((cut) => typeset(cut, title));
  const slotHeight = (room.height * 1.7) / slots;
  const table: Map<number, State>[] = breaks.map(() => new Map());
  breaks.forEach((to, index) => {
    for (let before = room.wordByWord ? index - 1 : -1; before < index; before++) {
      const from = before < 0 ? 0 : (breaks[before]?.next ?? 0);
      if (before >= 0 && to.end - from > lettersMax && index - before > 1) continue;
      const starts: [number, number][] =
        before < 0 ? [[0, 0]] : [...(table[before] ?? [])].map(([slot, { cost }]) => [slot, cost]);
      if (!starts.length) continue;
      for (const choice of choicesFor(sets, from, to, room)) {
        const height = Math.max(1, Math.round((choice.height + room.gap) / slotHeight));
        for (const [slot, cost] of starts) {
          const reached = slot + height;
          const total = cost + choice.cost;
          if (reached > slots || total >= (table[index]?.get(reached)?.cost ?? Number.POSITIVE_INFINITY)) continue;
          table[index]?.set(reached, { cost: total, from: before, slot, choice });
        }
      }
    }
  });
  return scaledToRoom(bestWay(table, room, slotHeight) ?? [tallest(sets, title, room)], room);
}

/** The height of stacked lines with their gaps. */
export const stackHeight = (lines: readonly StackLine[], gap: number): number =>
  lines.reduce((sum, { up, down, size }) => sum + (up + down) * size, 0) + Math.max(0, lines.length - 1) * gap;

function openBreaks(title: string, { wordByWord }: StackRoom): Break[] {
  const longest = Math.max(...title.split(/[\s-]+/u).map((word) => word.length));
  return breaksOf(title, longest > 13 && !wordByWord);
}

function choicesFor(sets: readonly Typeset[], from: number, to: Break, room: StackRoom): Choice[] {
  const text = (sets[0]?.letters.slice(from, to.end).join('').trim() ?? '') + (to.hyphen ? '-' : '');
  const small = text.split(/\s/).every((word) => catchwords.has(word.toLowerCase()));
  const hyphenCost = to.hyphen ? 0.12 + to.penalty : 0;
  const choices = sets.map((set): Choice => {
    const { up, down } = reachOf(set.cut, text);
    const size = room.width / (to.hyphen ? widthOf(set.cut, text) : inkWidth(set, from, to.end));
    const height = (up + down) * size;
    const thin = Math.max(0, room.capMin - size * 0.69) / room.capMin;
    const cost = 0.06 + hyphenCost + thin * 1.6 + (small ? 0.7 : 0) + Math.max(0, height / room.height - 0.5) * 0.8;
    return { text, cut: set.cut, size, up, down, catchword: false, cost, height };
  });
  if (!small || text.length > 9) return choices;
  const { up, down } = reachOf('condensed', text);
  const size = (room.capMin / 0.69) * 1.15;
  return [
    ...choices,
    { text, cut: 'condensed', size, up, down, catchword: true, cost: 0.05, height: (up + down) * size },
  ];
}

/** The way to the end that costs least: bad lines, too many lines, and height left over or overdrawn. */
function bestWay(table: readonly Map<number, State>[], room: StackRoom, slotHeight: number): StackLine[] | undefined {
  const last = table.at(-1);
  let best: { cost: number; lines: StackLine[] } | undefined;
  for (const [slot, state] of last ?? []) {
    const used = (slot * slotHeight) / room.height;
    const cost = state.cost + (used > 1 ? (used - 1) * 2.2 : restCost(1 - used));
    if (best && cost >= best.cost) continue;
    const lines = tracedBack(table, slot);
    if (lines.length <= linesMax) best = { cost, lines };
  }
  return best?.lines;
}

// A little air between lines is good, a row of marks is welcome; what lies between is neither.
const restCost = (rest: number): number =>
  rest < 0.08 ? rest : rest < 0.22 ? 0.08 + (rest - 0.08) * 1.6 : 0.2 + (rest - 0.22) * 0.35;

function tracedBack(table: readonly Map<number, State>[], lastSlot: number): StackLine[] {
  const lines: StackLine[] = [];
  let [index, slot] = [table.length - 1, lastSlot];
  while (index >= 0) {
    const state = table[index]?.get(slot);
    if (!state) break;
    lines.unshift(state.choice);
    [index, slot] = [state.from, state.slot];
  }
  return lines;
}

function tallest(sets: readonly Typeset[], title: string, room: StackRoom): StackLine {
  const cut = sets[0]?.cut ?? 'condensed';
  const { up, down } = reachOf(cut, title);
  return { text: title, cut, size: room.width / widthOf(cut, title), up, down, catchword: false };
}

function scaledToRoom(lines: StackLine[], room: StackRoom): StackLine[] {
  const gaps = (lines.length - 1) * room.gap;
  const scale = Math.min(1, (room.height - gaps) / (stackHeight(lines, 0) || 1));
  return lines.map((line) => ({ ...line, size: line.size * scale }));
}
