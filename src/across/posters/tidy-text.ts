import type { Locale } from '#kernel/words.ts';

const quotes = { de: '„$1“', en: '“$1”' } as const;

/** A title or place as a poster prints it: true quotes and dashes, no emoji, no marks of trade, no leftovers of machines. */
export function tidyText(text: string, locale: Locale): string {
  return dropUndrawable(
    text
      .normalize('NFC')
      .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Cf}|[\u20e3\ufe0e\ufe0f]/gu, '')
      .replace(/[®™℠*_|]|\bNone\b/g, (found) => (found === '|' ? '·' : '')),
  )
    .replace(/[´`ʼ]/g, '’')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/"([^"]+)"/g, quotes[locale])
    .replace(/"/g, '')
    .replace(/(\d)\s+[-–]\s+(?=\d)/g, '$1–')
    .replace(/\s[-–—]+(?=\s)/g, '\u00a0–')
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/[ \u00a0]+(?=[,.;!?)])/g, '')
    .replace(/^[\s·–,;:/-]+|[\s·–,;:/-]+$/g, '')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** Drops words in scripts the letters do not cover; when too little stays to be understood, drops all. */
function dropUndrawable(text: string): string {
  const foreign = /(?!\p{Script=Latin})\p{L}/u;
  if (!foreign.test(text)) return text;
  const kept = text.split(/\s+/).filter((word) => !foreign.test(word));
  const letters = (words: string) => words.match(/\p{L}/gu)?.length ?? 0;
  return letters(kept.join('')) * 2 >= letters(text) ? kept.join(' ') : '';
}
