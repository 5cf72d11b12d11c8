import type { LetterContent, Part, Slip } from '../content.ts';

const rule = '-'.repeat(40);

/** The letter as plain text, for those who read no HTML: the same parts in the same order. */
export function writeText({ portal, kicker, title, lead, parts, small }: LetterContent): string {
  const blocks = [
    portal,
    kicker,
    `${title}\n${'='.repeat(Math.min(title.length, 60))}`,
    lead,
    ...parts.map(partText),
    rule,
    [small.title, ...small.sentences].join('\n'),
    small.links.map(({ text, href }) => `${text}:\n${href}`).join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `\n${part.text}\n${'-'.repeat(Math.min(part.text.length, 60))}`;
    case 'paragraph':
      return part.text;
    case 'slips':
      return part.slips.map(slipText).join('\n\n');
    case 'link':
    case 'button':
      return `${part.text}:\n${part.href}`;
  }
}

const slipText = ({ date, meta, title, place, facts, note, href }: Slip) =>
  [`${date} · ${meta}`, title, [place, facts].filter(Boolean).join(' · '), note, href].filter(Boolean).join('\n');
