import { type Matrix, matrixOf } from './matrix.ts';
import { numbersIn, written } from './numbers.ts';
import { pathOperators } from './path-operators.ts';

type Attributes = Readonly<Record<string, string>>;

/** What a poster's SVG draws, in the operators of PDF. Posters are few kinds of elements; any other is a bug and throws. */
export function pageContent(svg: string): string {
  const clips = new Map<string, string>();
  const said: string[] = [];
  let clip: string | undefined;
  for (const [, end, name = '', list = ''] of svg
    .replace(/<title>.*?<\/title>/s, '')
    .matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    const attributes = attributesIn(list);
    const { d = '', transform } = attributes;
    if (name === 'svg') continue;
    if (name === 'clipPath') {
      clip = end ? undefined : attributes.id;
    } else if (name === 'g') {
      said.push(end ? 'Q' : `q\n${moved(matrixOf(transform))}${clipped(clips, attributes['clip-path'])}`);
    } else if (name === 'path' && clip !== undefined) {
      clips.set(
        clip,
        `${pathOperators(d, matrixOf(transform))}\n${attributes['clip-rule'] === 'evenodd' ? 'W*' : 'W'} n`,
      );
    } else if (name === 'path') {
      said.push(`q\n${moved(matrixOf(transform))}${pathOperators(d)}\n${painted(attributes)}\nQ`);
    } else if (name === 'circle') {
      said.push(`q\n${pathOperators(circle(attributes))}\n${painted(attributes)}\nQ`);
    } else throw new Error(`No poster has <${name}>`);
  }
  return said.join('\n');
}

const attributesIn = (list: string): Attributes =>
  Object.fromEntries([...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

const moved = (matrix: Matrix) => (matrix.join() === '1,0,0,1,0,0' ? '' : `${matrix.map(fine).join(' ')} cm\n`);

// Letters are drawn in thousandths and scaled down: their scale needs more decimals than a place on the sheet.
const fine = (value: number) => String(Math.round(value * 1e6) / 1e6 || 0);

const clipped = (clips: ReadonlyMap<string, string>, reference = '') =>
  clips.get(/^url\(#(\w+)\)$/.exec(reference)?.[1] ?? '') ?? '';

const circle = ({ cx = '0', cy = '0', r = '0' }: Attributes) => {
  const [x = 0, y = 0, radius = 0] = [cx, cy, r].map(Number);
  const across = 2 * radius;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${across} 0a${radius} ${radius} 0 1 1 ${-across} 0z`;
};

/** Sets the colours and paints: filled, stroked, or both. */
function painted({ fill = '#000000', stroke, ...rest }: Attributes): string {
  const evenOdd = rest['fill-rule'] === 'evenodd' ? '*' : '';
  const filling = fill === 'none' ? '' : `${colour(fill)} rg `;
  const stroking = stroke ? `${colour(stroke)} RG ${written(numbersIn(rest['stroke-width'] ?? '1')[0] ?? 1)} w ` : '';
  if (!stroking) return `${filling}f${evenOdd}`;
  return filling ? `${filling}${stroking}B${evenOdd}` : `${stroking}S`;
}

const colour = (hex: string) =>
  [1, 3, 5].map((at) => written(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ');
