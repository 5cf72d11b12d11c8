import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const darkMark = '@media (prefers-color-scheme: dark)';
const halves = (css: string) => {
  const at = css.indexOf(darkMark);
  return { light: css.slice(0, at), dark: css.slice(at) };
};

const colours = (css: string) =>
  Object.fromEntries([...css.matchAll(/--color-([\w-]+): (#[0-9a-f]{6})/g)].map((found) => [found[1], found[2]]));
const tokens = halves(read('./tokens.css'));
const light = colours(tokens.light);
const dark = { ...light, ...colours(tokens.dark) };
const modes = { light, dark };

const genreRules = (css: string) =>
  Object.fromEntries(
    [...css.matchAll(/\.g-(\w+) \{([^}]*)\}/g)].map(([, id, body = '']) => [
      id,
      Object.fromEntries([...body.matchAll(/--(g|a|t): ([^;]+);/g)].map((found) => [found[1], found[2]])),
    ]),
  );
const genres = halves(read('./genres.css'));
const byDay = genreRules(genres.light);
const byNight = genreRules(genres.dark);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const hex = (palette: Record<string, string | undefined>, value: string | undefined) => {
  const name = /^var\(--color-(\w+)\)$/.exec(value ?? '')?.[1];
  const found = name ? palette[name] : value;
  if (!found?.startsWith('#')) throw new Error(`No colour: ${value}`);
  return found;
};

const written = [
  ...['paper', 'shade', 'field', 'error-tint', 'notice'].map((ground) => ['ink', ground]),
  ...['paper', 'shade', 'field'].flatMap((ground) => [
    ['soft', ground],
    ['accent', ground],
  ]),
  ...['good', 'warn', 'error'].map((text) => [text, 'paper']),
  ['error', 'error-tint'],
  ['paper', 'ink'],
  ['night', 'sun'],
  ['night', 'cream'],
];
const drawn = [
  ['edge', 'paper'],
  ['edge', 'field'],
  ['focus', 'paper'],
  ['focus', 'shade'],
  ['focus', 'field'],
  ['brick', 'sun'],
];

for (const [mode, palette] of Object.entries(modes)) {
  test.each(written)(`text in %s on %s can be read (${mode})`, (text, ground) => {
    expect(contrast(hex(palette, palette[text ?? '']), hex(palette, palette[ground ?? '']))).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  test.each(drawn)(`lines in %s on %s can be seen (${mode})`, (line, ground) => {
    expect(contrast(hex(palette, palette[line ?? '']), hex(palette, palette[ground ?? '']))).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(byDay))(`the genre %s can be read on its field and on paper (${mode})`, (id) => {
    const tone = { ...byDay[id], ...(mode === 'dark' ? byNight[id] : {}) };
    expect(contrast(hex(palette, tone.a), hex(palette, tone.g))).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['paper', 'shade', 'field']) {
      expect(contrast(hex(palette, tone.t), hex(palette, palette[ground]))).toBeGreaterThanOrEqual(4.5);
    }
  });
}

test('all twelve genres have their inks, by day and by night', () => {
  expect(Object.keys(byDay)).toHaveLength(12);
  expect(Object.keys(byNight)).toEqual(Object.keys(byDay));
});
