import { monthAndYear, shortDateWithYear } from '#kernel/date-words.ts';
import type { ExposureSpan, Shares } from '#modules/calendar/index.ts';
import type { FigureCell, FigureTableProps } from '#ui/figure-table.tsx';
import type { Reader } from './reader.ts';

/** Fewer than this are told as few: nobody is singled out by a small number. */
const toldFrom = 5;
const columns = ['offered', 'twelve', 'twentyFour'] as const;

const below = ({ say }: Reader) => say.in('transparency.numbers');
const counted = (count: number, { locale }: Reader) => new Intl.NumberFormat(locale).format(count);

export const percentOf = (part: number, whole: number) => (whole > 0 ? Math.round((part / whole) * 1_000) / 10 : 0);
export const percentText = (percent: number, { locale }: Reader) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(percent);

/** A share with its number, "19,8 % (1.234)"; a small number is told as few, without a bar. */
export function shareCell(part: number, whole: number, reader: Reader): FigureCell {
  const say = below(reader);
  if (part < toldFrom) return { text: say('few') };
  const percent = percentOf(part, whole);
  return { text: say('cell', { percent: percentText(percent, reader), count: counted(part, reader) }), percent };
}

const cells = (shares: Shares, all: Shares, reader: Reader) =>
  columns.map((column) => shareCell(shares[column], all[column], reader));

/** Scene by scene: what was on the programme, and what was shown in front. */
export function sceneTable({ first, last, scenes, free, all }: ExposureSpan, reader: Reader): FigureTableProps {
  const say = below(reader);
  return {
    caption: say('caption', {
      from: shortDateWithYear(first, reader.locale),
      to: shortDateWithYear(last, reader.locale),
    }),
    columns: [say('scene'), ...columns.map((column) => say(column))],
    rows: [
      ...scenes.map(({ scene, ...shares }) => ({
        name: scene ? reader.say(`calendar.value.szene.${scene}`) : say('unknown'),
        cells: cells(shares, all, reader),
      })),
      { name: say('together'), cells: cells(free, all, reader) },
    ],
  };
}

/** Month by month: the free scene's share. */
export function monthTable(months: readonly ExposureSpan[], reader: Reader): FigureTableProps {
  const say = below(reader);
  return {
    caption: say('monthsCaption'),
    columns: [say('month'), ...columns.map((column) => say(column))],
    rows: months.map(({ first, free, all }) => ({
      name: monthAndYear(first, reader.locale),
      cells: cells(free, all, reader),
    })),
  };
}

/** Who was shown most, in numbers alone, and how many were shown. */
export function summaryOf({ most, all, organisers }: ExposureSpan, reader: Reader): string[] {
  const say = below(reader);
  const percent = percentText(percentOf(most, all.twelve), reader);
  return [
    most < toldFrom ? say('mostFew') : say('most', { count: counted(most, reader), percent }),
    say('organisers', { count: organisers }),
    say('note'),
  ];
}
