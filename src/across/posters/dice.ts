/** Yields the next number from 0 up to, but never reaching, 1. */
export type Dice = () => number;

/** Dice that always fall the same way for the same words, on every machine. */
export function diceFor(...words: string[]): Dice {
  let state = stirred(words.join('\u0000'));
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  };
}

/** A whole number from 0 up to below `sides`. */
export const pickIndex = (dice: Dice, sides: number): number => Math.floor(dice() * sides);

/** A number between two bounds. */
export const pickBetween = (dice: Dice, low: number, high: number): number => low + (high - low) * dice();

export function pickOf<Thing>(dice: Dice, things: readonly [Thing, ...Thing[]]): Thing {
  return things[pickIndex(dice, things.length)] ?? things[0];
}

// FNV-1a over the UTF-16 units.
function stirred(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
