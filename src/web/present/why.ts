import type { ListedLine } from '#modules/calendar/index.ts';
import type { WhyView, WhyWords } from '#modules/calendar/ui/list/why-here.tsx';
import { pathOf } from '../path-of.ts';
import type { Reader } from './reader.ts';

const points = (share: number) => String(Math.round(share * 100));

/** What a ranked date's place comes from, in one sentence with its numbers; nothing for a list by time. */
export function whyView({ why, view }: ListedLine, { say }: Reader): WhyView | undefined {
  if (!why) return undefined;
  const { completeness, deficit, lot, total, forShare } = why;
  const told =
    view.status === 'abgesagt' ? 'off' : completeness >= 0.8 ? 'whole' : completeness >= 0.5 ? 'most' : 'little';
  const shown = deficit >= 0.5 ? 'rarely' : deficit > 0 ? 'lessOften' : 'often';
  const text = say('discover.why.text', {
    told: say(`discover.why.${told}`),
    shown: say(`discover.why.${shown}`),
    completeness: points(completeness),
    deficit: points(deficit),
    lot: points(lot),
    total: points(total),
  });
  return { text: forShare ? `${text} ${say('discover.why.share')}` : text };
}

export const whyWords = ({ say, locale }: Reader): WhyWords => ({
  question: say('discover.why.question'),
  rule: { href: pathOf('transparency', {}, locale), text: say('discover.rule') },
});
