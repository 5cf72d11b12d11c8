import { type Colour, luminance, readColour, white } from './colour.ts';

const parentOf = (element: Element): Element | undefined => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** The colour of the page behind an element: the first painted ground among its ancestors. */
function groundBehind(host: HTMLElement): Colour | undefined {
  for (let element = parentOf(host); element; element = parentOf(element)) {
    const ground = readColour(getComputedStyle(element).backgroundColor);
    if (ground) return ground;
  }
  return undefined;
}

const middle = 0.18;

/** Whether the page is dark where the element stands: a light page stays light for readers who like the dark, too. */
export function isDarkBehind(host: HTMLElement): boolean {
  const ground = groundBehind(host);
  if (ground) return luminance(ground) < middle;
  const schemes = getComputedStyle(host).colorScheme;
  if (!schemes.includes('light')) return schemes.includes('dark');
  return schemes.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
}

/** The computed colour of an element, whatever way the page writes colours in. */
export function colourOf(element: Element): Colour {
  const computed = getComputedStyle(element).color;
  return readColour(computed) ?? paintedColour(computed) ?? white;
}

/** oklch() and the like are computed as they are written; a canvas knows what they look like. */
function paintedColour(colour: string): Colour | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
